import { useRef, type ReactNode } from 'react'
import { CartLine } from './CartLine.tsx'
import { CartTotals } from './CartTotals.tsx'
import { CouponForm } from './CouponForm.tsx'
import { useShop } from './shop.ts'
import type { ShownCart } from './use-cart.ts'

interface Props {
  shown: ShownCart
  /** Below the totals. */
  children?: ReactNode
}

/** What is in the cart, the same in the drawer and on its page. */
export function CartView({ shown, children }: Props) {
  const { say, homeUrl } = useShop()
  const { cart, problem, removed, change } = shown
  const list = useRef<HTMLDivElement>(null)
  const undo = () => {
    list.current?.focus()
    shown.undo()
  }
  return (
    <div className="cart" ref={list} tabIndex={-1}>
      <p className="sr" role="status">
        {shown.said}
      </p>
      {problem !== undefined && (
        <p className="cart-problem" role="alert">
          {problem}{' '}
          {!cart && (
            <button type="button" className="cart-link-button" onClick={shown.readAgain}>
              {say('tryAgain')}
            </button>
          )}
        </p>
      )}
      {removed && (
        <p className="cart-undo">
          <span>{say('removed', { title: removed.title })}</span>
          <button type="button" className="cart-link-button" autoFocus onClick={undo}>
            {say('undo')}
          </button>
        </p>
      )}
      {!cart && problem === undefined && (
        <p className="cart-wait" role="status">
          {say('loading')}
        </p>
      )}
      {cart?.lines.length === 0 && (
        <div className="cart-empty">
          <p>
            <b>{say('empty')}</b>
          </p>
          <p>{say('emptyText')}</p>
          <a className="button" href={homeUrl}>
            {say('goOn')}
          </a>
        </div>
      )}
      {cart && cart.lines.length > 0 && (
        <>
          {cart.leftOut > 0 && <p className="cart-notice">{say('leftOut')}</p>}
          <ul className="cart-lines">
            {cart.lines.map((line) => (
              <CartLine key={line.id} line={line} change={change} />
            ))}
          </ul>
          <div className="cart-sums">
            <CouponForm coupons={cart.coupons} change={change} />
            <CartTotals cart={cart} />
            {children}
          </div>
        </>
      )}
    </div>
  )
}
