import { TextField, type FieldTexts } from './TextField.tsx'

interface MomentFieldProps extends FieldTexts {
  /** An ISO time, or none. */
  value: string | null
  onChange: (iso: string | null) => void
}

/** A date and a time of day, in the reader's own zone. */
export const MomentField = ({ value, onChange, ...texts }: MomentFieldProps) => (
  <TextField
    {...texts}
    type={'datetime-local' as 'text'}
    value={toLocal(value)}
    onChange={(text) => onChange(text === '' ? null : new Date(text).toISOString())}
  />
)

/** As a field for date and time wants it: without a zone. */
function toLocal(iso: string | null): string {
  if (iso === null) return ''
  const moment = new Date(iso)
  return new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}
