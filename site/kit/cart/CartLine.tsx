import type { CartLineAnswer } from '../../../api/contracts/cart.ts'
import type { CartChange } from './foresee-change.ts'
import { QuantityStepper } from './QuantityStepper.tsx'
import { useShop } from './shop.ts'
import { isCounted, wordNotice } from './word-cart.ts'

interface Props {
  line: CartLineAnswer
  change: (change: CartChange) => void
}

export function CartLine({ line, change }: Props) {
  const { say, money } = useShop()
  const { id, title, variant, url, quantity, unitPrice, compareAtPrice, notices } = line
  const counted = isCounted(line)
  return (
    <li className={counted ? 'cart-line' : 'cart-line cart-line-out'}>
      <LinePicture image={line.image} />
      <div className="cart-line-text">
        <p className="cart-line-title">{url === null ? title : <a href={url}>{title}</a>}</p>
        {variant !== '' && <p className="cart-small">{variant}</p>}
        <p className="cart-small">
          {money(unitPrice)}
          {compareAtPrice && (
            <>
              {' '}
              <s>
                <span className="sr">{say('before')} </span>
                {money(compareAtPrice)}
              </s>
            </>
          )}
        </p>
        {notices.map((notice) => (
          <p key={notice.code} className="cart-notice">
            {wordNotice(say, notice, money)}
          </p>
        ))}
        {line.discounts.map(({ title: discount, amount }, at) => (
          <p key={at} className="cart-small">
            {discount} −{money(amount)}
          </p>
        ))}
      </div>
      {counted && <b className="cart-line-total">{money(line.total)}</b>}
      <div className="cart-line-tools">
        {counted && (
          <QuantityStepper
            title={title}
            quantity={quantity}
            onChange={(next) => change({ kind: 'quantity', lineId: id, quantity: next })}
          />
        )}
        <button
          type="button"
          className="cart-link-button"
          aria-label={say('removeOf', { title })}
          onClick={() => change({ kind: 'remove', lineId: id })}
        >
          {say('remove')}
        </button>
      </div>
    </li>
  )
}

function LinePicture({ image }: Pick<CartLineAnswer, 'image'>) {
  if (!image) return <span className="cart-picture" />
  const { src, sources, width, height } = image
  return (
    <picture className="cart-picture">
      {sources.map(({ type, srcset }) => (
        <source key={type} type={type} srcSet={srcset} sizes="5.5rem" />
      ))}
      <img src={src} alt="" width={width} height={height} loading="lazy" />
    </picture>
  )
}
