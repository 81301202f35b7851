import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { useTexts } from '../../i18n/language.tsx'
import { useStore } from '../../store.tsx'
import { linkTargetsQuery } from './queries.ts'
import { themeTexts } from './texts.ts'

interface LinkFieldProps {
  label: string
  hint?: string | undefined
  error?: string | undefined
  value: string
  placeholder: string
  onChange: (link: string) => void
}

/** Any address; those of the store are offered by their names. */
export function LinkField({ label, hint, error, value, placeholder, onChange }: LinkFieldProps) {
  const { form: texts } = useTexts(themeTexts)
  const { slug, locales } = useStore()
  const { data = [] } = useQuery(linkTargetsQuery(slug, locales))
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        list={`${id}-targets`}
        inputMode="url"
        autoComplete="off"
        maxLength={2_000}
        value={value}
        placeholder={placeholder}
        aria-invalid={error !== undefined}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <datalist id={`${id}-targets`}>
        {data.map(({ path, title }) => (
          <option key={path} value={path} label={title} />
        ))}
      </datalist>
      <p className="hint" id={`${id}-hint`}>
        {hint ?? texts.linkHint}
      </p>
      {error && <p className="field-error">{error}</p>}
    </div>
  )
}
