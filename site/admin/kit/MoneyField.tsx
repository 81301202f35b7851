import { useState } from 'react'
import { currencyExponent, decimalAmount } from '../../../api/contracts/currencies.ts'
import type { Money } from '../../../api/contracts/money.ts'
import { parseAmount } from './parse-amount.ts'
import { TextField, type FieldTexts } from './TextField.tsx'

interface MoneyFieldProps extends FieldTexts {
  currency: string
  value: Money | null
  /** Null when the field is empty. What cannot be read is not passed on. */
  onChange: (value: Money | null) => void
  hideLabel?: boolean
  isRequired?: boolean
  isDisabled?: boolean
}

const write = (money: Money | null) => (money ? decimalAmount(money.amount, money.currency) : '')

/** An amount as people type it, `19.90` or `19,90`, and as the API wants it. */
export function MoneyField({ currency, value, onChange, ...props }: MoneyFieldProps) {
  const [typed, setTyped] = useState(write(value))
  const [known, setKnown] = useState(value)
  if (known?.amount !== value?.amount) {
    setKnown(value)
    setTyped(write(value))
  }
  const take = (text: string) => {
    setTyped(text)
    const amount = parseAmount(text, currencyExponent(currency))
    if (amount === undefined) return
    const money = amount === null ? null : { amount, currency }
    setKnown(money)
    onChange(money)
  }
  return (
    <TextField
      {...props}
      value={typed}
      onChange={take}
      onBlur={() => setTyped(write(value))}
      inputMode="decimal"
      before={currency}
    />
  )
}
