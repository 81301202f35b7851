import { useShellTexts, useTexts } from '../../i18n/language.tsx'
import { Button, TextField } from '../../kit/index.ts'
import { settingsTexts } from './texts.ts'

const MOST = 12

interface LinksFieldProps {
  values: string[]
  onChange: (values: string[]) => void
  error: (place: number) => string | undefined
}

/** Profiles elsewhere, in the order of the footer. */
export function LinksField({ values, onChange, error }: LinksFieldProps) {
  const texts = useTexts(settingsTexts)
  const shell = useShellTexts()
  const replace = (place: number, text: string) =>
    onChange(values.map((each, other) => (other === place ? text : each)))
  return (
    <fieldset className="checks links">
      <legend>{texts.links}</legend>
      {values.map((link, place) => (
        // Without a name of its own a link is its place.
        <div key={place} className="link-row">
          <TextField
            hideLabel
            label={`${texts.links} ${place + 1}`}
            inputMode="url"
            placeholder="https://"
            value={link}
            onChange={(text) => replace(place, text)}
            error={error(place)}
          />
          <Button
            look="quiet"
            icon="trash"
            aria-label={`${shell.remove}: ${link || place + 1}`}
            onPress={() => onChange(values.filter((_, other) => other !== place))}
          />
        </div>
      ))}
      {values.length < MOST && (
        <Button icon="plus" onPress={() => onChange([...values, ''])}>
          {texts.addLink}
        </Button>
      )}
    </fieldset>
  )
}
