import { useState } from 'react'
import { MAX_QUANTITY } from '../../../api/contracts/cart-limits.ts'
import { useShop } from './shop.ts'

interface Props {
  title: string
  quantity: number
  onChange: (quantity: number) => void
}

/** One more, one fewer, or a number: what is typed counts once it is finished. */
export function QuantityStepper({ title, quantity, onChange }: Props) {
  const { say } = useShop()
  const [typed, setTyped] = useState<string>()
  const step = (by: number) => {
    const next = quantity + by
    if (next >= 1 && next <= MAX_QUANTITY) onChange(next)
  }
  const finish = () => {
    const next = Number(typed)
    setTyped(undefined)
    if (Number.isInteger(next) && next >= 1 && next <= MAX_QUANTITY && next !== quantity) onChange(next)
  }
  return (
    <div className="cart-stepper">
      <button
        type="button"
        aria-label={say('fewer', { title })}
        aria-disabled={quantity <= 1}
        onClick={() => step(-1)}
      >
        −
      </button>
      <input
        type="text"
        inputMode="numeric"
        autoComplete="off"
        maxLength={3}
        aria-label={say('quantityOf', { title })}
        value={typed ?? quantity}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={() => typed !== undefined && finish()}
        onKeyDown={({ key }) => key === 'Enter' && finish()}
      />
      <button
        type="button"
        aria-label={say('more', { title })}
        aria-disabled={quantity >= MAX_QUANTITY}
        onClick={() => step(1)}
      >
        +
      </button>
    </div>
  )
}
