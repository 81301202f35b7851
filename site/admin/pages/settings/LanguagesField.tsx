import { useFormat, useShellTexts, useTexts } from '../../i18n/language.tsx'
import { Badge, Button, Select } from '../../kit/index.ts'
import { STORE_LANGUAGES } from '../stores/places.ts'
import { settingsTexts } from './texts.ts'

interface LanguagesFieldProps {
  values: string[]
  onChange: (values: string[]) => void
  error: string | undefined
}

/** The first is the one the texts are written in, and stays. */
export function LanguagesField({ values, onChange, error }: LanguagesFieldProps) {
  const texts = useTexts(settingsTexts)
  const shell = useShellTexts()
  const format = useFormat()
  const offered = STORE_LANGUAGES.filter((each) => !values.includes(each))
    .map((value) => ({ value, label: format.languageName(value) }))
    .sort((left, right) => left.label.localeCompare(right.label))
  return (
    <fieldset className="checks languages">
      <legend>{texts.languages}</legend>
      <ul className="entries">
        {values.map((locale, place) => (
          <li key={locale}>
            <span>{format.languageName(locale)}</span>
            {place === 0 ? (
              <Badge>{texts.mainLanguage}</Badge>
            ) : (
              <Button
                look="quiet"
                icon="trash"
                aria-label={`${shell.remove}: ${format.languageName(locale)}`}
                onPress={() => onChange(values.filter((each) => each !== locale))}
              />
            )}
          </li>
        ))}
      </ul>
      <Select
        key={values.join()}
        label={texts.addLanguage}
        hideLabel
        value={null}
        choices={[...offered]}
        onChange={(locale) => onChange([...values, locale])}
        hint={texts.languagesHint}
        error={error}
      />
    </fieldset>
  )
}
