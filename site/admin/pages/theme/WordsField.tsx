import type { Field, Localized, SettingValue } from '../../../../api/contracts/theme.ts'
import { useTexts } from '../../i18n/language.tsx'
import { TextField } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { wordsIn } from '../content/words.ts'
import { useEditor } from './editor-context.ts'
import { plainText } from './plain-text.ts'
import { themeTexts } from './texts.ts'

interface WordsFieldProps {
  label: string
  hint?: string | undefined
  error?: string | undefined
  field: Extract<Field, { kind: 'text' | 'textarea' | 'richtext' }>
  value: SettingValue | undefined
  onChange: (value: SettingValue) => void
}

const ROWS = { text: undefined, textarea: 3, richtext: 8 }

/** A text in the language that is edited; what visitors see without one stands in the empty field. */
export function WordsField({ label, hint, error, field, value, onChange }: WordsFieldProps) {
  const { form: texts } = useTexts(themeTexts)
  const { locale } = useEditor()
  const { locales } = useStore()
  const words: Localized | undefined =
    typeof value === 'object' && value !== null && 'text' in value ? value.text : undefined
  const own = words?.[locale] ?? ''
  const fallback = wordsIn(words ?? field.default ?? {}, [locale, ...locales])
  const rows = ROWS[field.kind]
  const isRich = field.kind === 'richtext'
  return (
    <TextField
      label={label}
      hint={hint ?? (isRich ? texts.richHint : undefined)}
      error={error}
      value={own}
      placeholder={isRich ? plainText(fallback) : fallback}
      onChange={(text) => onChange({ text: { ...words, [locale]: text } })}
      {...(rows !== undefined && { rows })}
      {...(field.maxLength !== undefined && { maxLength: field.maxLength })}
    />
  )
}
