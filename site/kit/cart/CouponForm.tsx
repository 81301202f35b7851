import { useState, type SubmitEvent } from 'react'
import type { CartAnswer } from '../../../api/contracts/cart.ts'
import { MAX_CART_COUPONS } from '../../../api/contracts/cart-limits.ts'
import type { CartChange } from './foresee-change.ts'
import { useShop } from './shop.ts'
import { wordCoupon } from './word-cart.ts'

interface Props {
  coupons: CartAnswer['coupons']
  change: (change: CartChange) => void
}

export function CouponForm({ coupons, change }: Props) {
  const { say, money } = useShop()
  const [code, setCode] = useState('')
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (code.trim() !== '') change({ kind: 'useCode', code: code.trim() })
  }
  return (
    <div className="cart-coupons">
      {coupons.length > 0 && (
        <ul>
          {coupons.map((coupon) => (
            <li key={coupon.code}>
              <b>{coupon.code}</b> <span>{wordCoupon(say, coupon) ?? `−${money(coupon.amount)}`}</span>
              <button
                type="button"
                className="cart-link-button"
                aria-label={say('dropCode', { code: coupon.code })}
                onClick={() => change({ kind: 'dropCode', code: coupon.code })}
              >
                {say('remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {coupons.length < MAX_CART_COUPONS && (
        <form onSubmit={submit}>
          <label>
            <span>{say('code')}</span>
            <input
              name="code"
              maxLength={60}
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              value={code}
              onChange={({ target }) => setCode(target.value)}
            />
          </label>
          <button className="button button-quiet">{say('useCode')}</button>
        </form>
      )}
    </div>
  )
}
