import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../i18n/language.tsx'
import { Checkbox, ComboBox, MoneyField, Select, TagsField, TextField, type Choice } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { categoriesQuery } from '../products/queries.ts'
import { productTexts } from '../products/texts.ts'
import { allBrandsQuery, type AttributeDefinition } from './queries.ts'
import { isList, type Condition } from './rule-form.ts'
import { collectionTexts } from './texts.ts'

interface ConditionValueProps {
  name: string
  condition: Condition
  attribute: AttributeDefinition | undefined
  onChange: (condition: Condition) => void
}

const STATES = ['in_stock', 'low_stock', 'out_of_stock'] as const

/** The answer to a condition: one, two, or several, of the kind that its field wants. */
export function ConditionValue({ name, condition, attribute, onChange }: ConditionValueProps) {
  const { rule: texts } = useTexts(collectionTexts)
  const choices = useChoices(condition, attribute)
  const { operator, value } = condition
  const label = `${name}, ${texts.value}`
  const set = (next: unknown) => onChange({ ...condition, value: next })
  const list = Array.isArray(value) ? (value as unknown[]) : []
  if (choices && isList(operator)) {
    return <Several label={label} choices={choices} values={list} onChange={set} />
  }
  if (choices) return <OneOfMany label={label} choices={choices} value={value} onChange={set} />
  if (isList(operator)) return <TagsField label={texts.values} values={list.map(String)} onChange={set} />
  if (operator !== 'between') {
    return <One label={label} {...{ condition, attribute }} value={value} onChange={set} />
  }
  return (
    <div className="between">
      {[texts.from, texts.to].map((side, at) => (
        <One
          key={at}
          label={`${label}, ${side}`}
          {...{ condition, attribute }}
          value={list[at]}
          onChange={(next) => set([0, 1].map((side) => (side === at ? next : (list[side] ?? ''))))}
        />
      ))}
    </div>
  )
}

export interface ValueChoice extends Choice {
  /** As the rule wants it. */
  raw: unknown
}

function useChoices(
  { field }: Condition,
  attribute: AttributeDefinition | undefined,
): ValueChoice[] | undefined {
  const { slug } = useStore()
  const { stocks } = useTexts(productTexts)
  const { rule: texts } = useTexts(collectionTexts)
  const { data: brands = [] } = useQuery({ ...allBrandsQuery(slug), enabled: field === 'brand' })
  const { data: categories = [] } = useQuery({ ...categoriesQuery(slug), enabled: field === 'category' })
  const choice = (raw: unknown, label: string): ValueChoice => ({ raw, value: String(raw), label })
  if (field === 'brand') return brands.map(({ id, name }) => choice(id, name))
  if (field === 'category') {
    return categories.map(({ id, title, depth }) => choice(id, `${'– '.repeat(depth)}${title}`))
  }
  if (field === 'availability') return STATES.map((state) => choice(state, stocks[state]))
  if (attribute?.type === 'boolean') return [choice(true, texts.yes), choice(false, texts.no)]
  if (attribute?.type === 'select') {
    return (attribute.options ?? []).map(({ value, label }) =>
      choice(value, Object.values(label ?? {})[0] ?? value),
    )
  }
  return undefined
}

interface OneOfManyProps {
  label: string
  choices: readonly ValueChoice[]
  value: unknown
  onChange: (value: unknown) => void
}

const FEW = 8

export function OneOfMany({ label, choices, value, onChange }: OneOfManyProps) {
  const Chooser = choices.length > FEW ? ComboBox : Select
  return (
    <Chooser
      hideLabel
      label={label}
      choices={choices}
      value={value === '' || value === undefined ? null : String(value as string | number | boolean)}
      onChange={(key) => onChange(choices.find((each) => each.value === key)?.raw)}
    />
  )
}

interface SeveralProps {
  label: string
  choices: readonly ValueChoice[]
  values: readonly unknown[]
  onChange: (values: unknown[]) => void
}

export const Several = ({ label, choices, values, onChange }: SeveralProps) => (
  <fieldset className="checks several" aria-label={label}>
    {choices.map(({ value, label: text, raw }) => (
      <Checkbox
        key={value}
        isSelected={values.includes(raw)}
        onChange={(isChosen) => onChange(isChosen ? [...values, raw] : values.filter((each) => each !== raw))}
      >
        {text}
      </Checkbox>
    ))}
  </fieldset>
)

interface OneProps {
  label: string
  condition: Condition
  attribute: AttributeDefinition | undefined
  value: unknown
  onChange: (value: unknown) => void
}

function One({ label, condition: { field }, attribute, value, onChange }: OneProps) {
  const { currency } = useStore()
  if (field === 'price') {
    return (
      <MoneyField
        hideLabel
        label={label}
        currency={currency}
        value={typeof value === 'number' ? { amount: value, currency } : null}
        onChange={(money) => onChange(money?.amount ?? '')}
      />
    )
  }
  const text = value === undefined || value === null ? '' : String(value as string | number)
  if (attribute?.type === 'number') {
    return (
      <TextField
        hideLabel
        label={label}
        type="number"
        {...(attribute.unit && { after: attribute.unit })}
        value={text}
        onChange={(typed) => onChange(typed === '' ? '' : Number(typed))}
      />
    )
  }
  return (
    <TextField
      hideLabel
      label={label}
      type={(field === 'created' ? 'date' : 'text') as 'text'}
      value={text}
      onChange={onChange}
    />
  )
}
