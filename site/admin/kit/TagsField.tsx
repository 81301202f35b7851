import { useState, type KeyboardEvent } from 'react'
import { FieldError, Input, Label, Text, TextField } from 'react-aria-components'
import { useShellTexts } from '../i18n/language.tsx'
import { Icon } from './icons.tsx'
import type { FieldTexts } from './TextField.tsx'

interface TagsFieldProps extends FieldTexts {
  values: readonly string[]
  onChange: (values: string[]) => void
}

/** Several short texts: Enter or a comma ends one, Backspace takes the last away. */
export function TagsField({ label, hint, error, values, onChange }: TagsFieldProps) {
  const texts = useShellTexts()
  const [typed, setTyped] = useState('')
  const add = (text: string) => {
    const known = new Set(values.map((value) => value.toLowerCase()))
    const fresh = text
      .split(',')
      .map((each) => each.trim())
      .filter((each) => each !== '' && !known.has(each.toLowerCase()))
    if (fresh.length > 0) onChange([...values, ...new Set(fresh)])
    setTyped('')
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && typed.trim() !== '') {
      event.preventDefault()
      add(typed)
    } else if (event.key === 'Backspace' && typed === '' && values.length > 0) onChange(values.slice(0, -1))
  }
  return (
    <TextField
      className="field"
      isInvalid={error !== undefined}
      validationBehavior="aria"
      value={typed}
      onChange={(text) => (text.includes(',') ? add(text) : setTyped(text))}
      onBlur={() => add(typed)}
    >
      <Label>{label}</Label>
      <div className="input-frame tags">
        {values.map((value) => (
          <span key={value} className="tag">
            {value}
            <button
              type="button"
              aria-label={`${texts.remove} ${value}`}
              onClick={() => onChange(values.filter((each) => each !== value))}
            >
              <Icon name="close" size={12} />
            </button>
          </span>
        ))}
        <Input className="input" onKeyDown={press} />
      </div>
      {hint && (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
    </TextField>
  )
}
