import { TextField, type FieldTexts } from './TextField.tsx'

interface MomentFieldProps extends FieldTexts {
  /** ISO 8601; empty when none is chosen. */
  value: string
  onChange: (value: string) => void
}

/** Date and time, as the reader's clock has them. */
export function MomentField({ value, onChange, ...texts }: MomentFieldProps) {
  return (
    <TextField
      {...texts}
      type={'datetime-local' as 'text'}
      value={toLocal(value)}
      onChange={(text) => onChange(text === '' ? '' : new Date(text).toISOString())}
    />
  )
}

/** As the browser's field wants it: without a zone. */
function toLocal(iso: string): string {
  if (iso === '') return ''
  const moment = new Date(iso)
  return new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}
