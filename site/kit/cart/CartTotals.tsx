import type { CartAnswer } from '../../../api/contracts/cart.ts'
import { useShop } from './shop.ts'

export function CartTotals({ cart: { totals, tax } }: { cart: CartAnswer }) {
  const { say, money } = useShop()
  const { subtotal, discount, total } = totals
  return (
    <div className="cart-totals">
      <dl>
        <div>
          <dt>{say('subtotal')}</dt>
          <dd>{money(subtotal)}</dd>
        </div>
        {discount.amount > 0 && (
          <div>
            <dt>{say('discount')}</dt>
            <dd>−{money(discount)}</dd>
          </div>
        )}
        {totals.tax.amount > 0 && (
          <div>
            <dt>{say(tax.included ? 'taxIncluded' : 'tax')}</dt>
            <dd>{money(totals.tax)}</dd>
          </div>
        )}
        <div className="cart-total">
          <dt>{say('total')}</dt>
          <dd>{money(total)}</dd>
        </div>
      </dl>
      {tax.estimated && <p className="cart-small">{say('estimate')}</p>}
    </div>
  )
}
