import { useState } from 'react'
import { parseAmount } from '../../kit/parse-amount.ts'
import { TextField } from '../../kit/index.ts'

interface CountFieldProps {
  label: string
  value: number | null
  onChange: (value: number | null) => void
  hint?: string | undefined
  error?: string | undefined
  placeholder?: string
  hideLabel?: boolean
}

/** A whole number; null while it is empty. */
export const CountField = ({ value, onChange, ...props }: CountFieldProps) => (
  <TextField
    {...props}
    type="number"
    inputMode="numeric"
    value={value === null ? '' : String(value)}
    onChange={(typed) => onChange(typed === '' ? null : Math.trunc(Number(typed)))}
  />
)

interface PercentFieldProps {
  label: string
  basisPoints: number
  onChange: (basisPoints: number) => void
  error?: string | undefined
  hideLabel?: boolean
}

const DIGITS = 2

/** A share as people type it, `12.5` or `12,5`. */
export function PercentField({ basisPoints, onChange, ...props }: PercentFieldProps) {
  const [typed, setTyped] = useState(() => write(basisPoints))
  const [known, setKnown] = useState(basisPoints)
  if (known !== basisPoints) {
    setKnown(basisPoints)
    setTyped(write(basisPoints))
  }
  const take = (text: string) => {
    setTyped(text)
    const parsed = parseAmount(text, DIGITS)
    if (parsed === undefined) return
    setKnown(parsed ?? 0)
    onChange(parsed ?? 0)
  }
  return <TextField {...props} inputMode="decimal" after="%" value={typed} onChange={take} />
}

const write = (basisPoints: number) => (basisPoints === 0 ? '' : String(basisPoints / 10 ** DIGITS))
