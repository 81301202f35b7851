import { useId, useState, type ReactNode } from 'react'
import { useTexts } from '../../i18n/language.tsx'
import { themeTexts } from './texts.ts'

interface ColorFieldProps {
  label: string
  hint?: string | undefined
  error?: string | undefined
  value: string
  onChange: (color: string) => void
  /** Stands below: a warning. */
  children?: ReactNode
}

const COLOR = /^#[0-9a-f]{6}$/i

/** Chosen by eye, or typed as a code; what is no color yet is not passed on. */
export function ColorField({ label, hint, error, value, onChange, children }: ColorFieldProps) {
  const { form: texts } = useTexts(themeTexts)
  const id = useId()
  const [typed, setTyped] = useState(value)
  const [known, setKnown] = useState(value)
  if (known !== value) {
    setKnown(value)
    setTyped(value)
  }
  const type = (text: string) => {
    setTyped(text)
    const color = text.startsWith('#') ? text : `#${text}`
    if (!COLOR.test(color)) return
    setKnown(color)
    onChange(color)
  }
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className="color">
        <input
          id={id}
          type="color"
          value={COLOR.test(value) ? value : '#000000'}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
        <input
          className="input"
          aria-label={texts.hex(label)}
          value={typed}
          maxLength={7}
          spellCheck={false}
          onChange={(event) => type(event.currentTarget.value)}
          onBlur={() => setTyped(value)}
        />
      </div>
      {hint && <p className="hint">{hint}</p>}
      {children}
      {error && <p className="field-error">{error}</p>}
    </div>
  )
}
