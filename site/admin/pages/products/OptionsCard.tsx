import { useTexts } from '../../i18n/language.tsx'
import { Button, Card, TagsField, TextField } from '../../kit/index.ts'
import { combine, MAX_VARIANTS, type OptionForm } from './product-form.ts'
import type { CardProps } from './ProductForm.tsx'
import { productTexts } from './texts.ts'
import { VariantsGrid } from './VariantsGrid.tsx'

const MOST = 5

/** Options, and under them a variant of every combination. */
export function OptionsCard(cards: CardProps) {
  const { values, set, error } = cards
  const { editor: texts } = useTexts(productTexts)
  const { options, variants } = values
  const change = (next: OptionForm[]) => {
    set('options', next)
    // A name or a value that is still to be typed makes no combination yet.
    set(
      'variants',
      combine(
        values,
        next.filter((option) => option.values.length > 0),
      ),
    )
  }
  const edit = (place: number, option: OptionForm) => change(options.with(place, option))
  return (
    <Card
      title={texts.options}
      text={texts.optionsText}
      actions={
        options.length < MOST && (
          <Button icon="plus" onPress={() => change([...options, { name: '', values: [] }])}>
            {texts.addOption}
          </Button>
        )
      }
    >
      {options.map((option, place) => (
        <div
          key={place}
          className="option-row"
          role="group"
          aria-label={option.name || `${texts.options} ${place + 1}`}
        >
          <TextField
            label={texts.optionName}
            value={option.name}
            onChange={(name) => edit(place, { ...option, name })}
            error={error(`options.${place}.name`)}
          />
          <TagsField
            label={texts.optionValues}
            hint={texts.optionHint}
            values={option.values}
            onChange={(list) => edit(place, { ...option, values: list })}
            error={error(`options.${place}.values`)}
          />
          <Button
            look="quiet"
            icon="trash"
            aria-label={`${texts.removeOption} ${option.name}`}
            onPress={() => change(options.toSpliced(place, 1))}
          />
        </div>
      ))}
      {variants.length > MAX_VARIANTS && <p className="field-error">{texts.tooMany}</p>}
      {variants.length > 0 && variants.length <= MAX_VARIANTS && <VariantsGrid {...cards} />}
    </Card>
  )
}
