import type { CartAnswer, LineNotice } from '../../../api/contracts/cart.ts'
import { MAX_QUANTITY } from '../../../api/contracts/cart-limits.ts'
import type { Money } from '../../../api/contracts/money.ts'
import type { SayOfCart } from './cart-words.ts'

/** What the API says when it refuses a change: its code, and the field that will not do. */
export interface CartRefusal {
  code: string
  path?: string | undefined
}

export function wordRefusal(say: SayOfCart, { code, path }: CartRefusal): string {
  switch (code) {
    case 'cart_full':
      return say('refusedFull')
    case 'out_of_stock':
      return say('refusedStock')
    case 'not_found':
      return say('refusedGone')
    case 'too_many_requests':
      return say('refusedTries')
    case 'invalid':
      if (path === 'variantId') return say('refusedVariant')
      if (path === 'quantity') return say('refusedQuantity', { most: MAX_QUANTITY })
      return say(path === 'code' ? 'refusedCode' : 'failed')
    default:
      return say('failed')
  }
}

export function wordNotice(say: SayOfCart, notice: LineNotice, money: (money: Money) => string): string {
  switch (notice.code) {
    case 'price_changed':
      return say('priceChanged', { price: money(notice.from) })
    case 'few_left':
      return say('fewLeft', { left: notice.left })
    case 'not_enough':
      return notice.left === null ? say('notEnough') : say('notEnoughLeft', { left: notice.left })
    case 'sold_out':
      return say('soldOut')
    case 'not_sold':
      return say('notSold')
  }
}

type Coupon = CartAnswer['coupons'][number]

/** Why a code takes nothing off; undefined where it does. */
export function wordCoupon(say: SayOfCart, { state, reason }: Coupon): string | undefined {
  switch (state) {
    case 'applied':
      return undefined
    case 'lost':
      return say('codeLost')
    case 'unknown':
      return say('codeOver')
    case 'not_applicable':
      if (reason === 'used_up' || reason === 'used_by_customer') return say('codeUsedUp')
      return say(
        reason === 'paused' || reason === 'not_started' || reason === 'ended' ? 'codeOver' : 'codeUnmet',
      )
  }
}

/** Whether it takes part in the sum. */
export const isCounted = ({ notices }: { notices: readonly LineNotice[] }) =>
  !notices.some(({ code }) => code === 'sold_out' || code === 'not_sold')
