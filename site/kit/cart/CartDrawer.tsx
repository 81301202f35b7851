import { useEffect, useEffectEvent, useRef } from 'react'
import { CartView } from './CartView.tsx'
import { useShop } from './shop.ts'
import { useCart } from './use-cart.ts'

/** Each time somebody asks for the drawer, and what he puts into the cart by that. */
export interface DrawerRequest {
  add?: { variantId: number; quantity: number } | undefined
}

export function CartDrawer({ request }: { request: DrawerRequest }) {
  const { say, cartUrl } = useShop()
  const shown = useCart()
  const dialog = useRef<HTMLDialogElement>(null)
  const answer = useEffectEvent(({ add }: DrawerRequest) => {
    if (!dialog.current?.open) dialog.current?.showModal()
    if (add) shown.change({ kind: 'add', ...add })
    else if (shown.cart) shown.readAgain()
  })
  useEffect(() => answer(request), [request])
  return (
    <dialog
      ref={dialog}
      className="cart-drawer"
      aria-labelledby="cart-drawer-title"
      onClick={({ target, currentTarget }) => target === currentTarget && currentTarget.close()}
    >
      <div className="cart-drawer-sheet">
        <div className="cart-drawer-head">
          <h2 id="cart-drawer-title">{say('cart')}</h2>
          <button
            type="button"
            className="icon-button"
            aria-label={say('close')}
            onClick={() => dialog.current?.close()}
          >
            <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
              <path d="m5 5 14 14M19 5 5 19" stroke="currentColor" strokeWidth="1.7" />
            </svg>
          </button>
        </div>
        <CartView shown={shown}>
          <a className="button" href={cartUrl}>
            {say('viewCart')}
          </a>
        </CartView>
      </div>
    </dialog>
  )
}
