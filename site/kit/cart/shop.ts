import { createContext, use } from 'react'
import type { Money } from '../../../api/contracts/money.ts'
import { formatMoney } from '../money.ts'
import { cartWords, type SayOfCart } from './cart-words.ts'

/** What a page says of its store, read from it once. */
export interface Shop {
  locale: string
  say: SayOfCart
  money: (money: Money) => string
  cartUrl: string
  homeUrl: string
}

export function readShop(): Shop {
  const { lang: locale } = document.documentElement
  const { cart: cartUrl = '/cart/', country = '' } =
    document.querySelector<HTMLElement>('.cart-link')?.dataset ?? {}
  return {
    locale,
    say: cartWords(locale),
    money: (money) => formatMoney(money, { locale, country }),
    cartUrl,
    homeUrl: cartUrl.replace(/cart\/$/, ''),
  }
}

export const ShopContext = createContext<Shop | undefined>(undefined)

export function useShop(): Shop {
  const shop = use(ShopContext)
  if (!shop) throw new Error('A cart is shown in a shop')
  return shop
}
