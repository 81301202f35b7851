import { useFormat, useShellTexts, useTexts } from '../../i18n/language.tsx'
import { Button, Menu, TextField } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { moved, type FormOption } from './definitions.ts'
import { attributeTexts } from './texts.ts'

const MOST = 200

interface OptionsFieldProps {
  options: FormOption[]
  onChange: (options: FormOption[]) => void
  error: string | undefined
}

/** What a choice offers, in every language of the store. */
export function OptionsField({ options, onChange, error }: OptionsFieldProps) {
  const texts = useTexts(attributeTexts)
  const shell = useShellTexts()
  const format = useFormat()
  const { locales } = useStore()
  const write = (at: number, locale: string, text: string) =>
    onChange(
      options.map((option, place) =>
        place === at ? { ...option, label: { ...option.label, [locale]: text } } : option,
      ),
    )
  return (
    <fieldset className="choice-list">
      <legend>{texts.optionsTitle}</legend>
      {error && <p className="field-error">{error}</p>}
      <ol>
        {options.map((option, at) => (
          <li key={option.value ?? `new ${at}`} className="choice-row">
            <div className="pair">
              {locales.map((locale) => (
                <TextField
                  key={locale}
                  hideLabel
                  label={texts.option(at + 1, format.languageName(locale))}
                  placeholder={format.languageName(locale)}
                  autoComplete="off"
                  maxLength={200}
                  value={option.label[locale] ?? ''}
                  onChange={(text) => write(at, locale, text)}
                />
              ))}
            </div>
            <Menu
              label={texts.optionActions(at + 1)}
              trigger={<Button look="quiet" icon="more" aria-label={texts.optionActions(at + 1)} />}
              entries={[
                ...(at > 0
                  ? [{ key: 'up', label: texts.moveUp, onAction: () => onChange(moved(options, at, at - 1)) }]
                  : []),
                ...(at < options.length - 1
                  ? [
                      {
                        key: 'down',
                        label: texts.moveDown,
                        onAction: () => onChange(moved(options, at, at + 1)),
                      },
                    ]
                  : []),
                {
                  key: 'remove',
                  label: shell.remove,
                  danger: true,
                  onAction: () => onChange(options.filter((_, place) => place !== at)),
                },
              ]}
            />
          </li>
        ))}
      </ol>
      {options.length < MOST && (
        <Button icon="plus" onPress={() => onChange([...options, { label: {} }])}>
          {texts.addOption}
        </Button>
      )}
    </fieldset>
  )
}
