import { useId } from 'react'
import type { Field } from '../../../../api/contracts/theme.ts'

interface RangeFieldProps {
  label: string
  hint?: string | undefined
  error?: string | undefined
  field: Extract<Field, { kind: 'range' }>
  value: number
  onChange: (value: number) => void
}

export function RangeField({ label, hint, error, field, value, onChange }: RangeFieldProps) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className="range">
        <input
          id={id}
          type="range"
          min={field.min}
          max={field.max}
          step={field.step}
          value={value}
          aria-valuetext={`${value}${field.unit ?? ''}`}
          onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
        />
        <output htmlFor={id}>
          {value}
          {field.unit}
        </output>
      </div>
      {hint && <p className="hint">{hint}</p>}
      {error && <p className="field-error">{error}</p>}
    </div>
  )
}
