import { useQueries, useQuery } from '@tanstack/react-query'
import { useTexts } from '../../i18n/language.tsx'
import { MoneyField, TagsField, TextField } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { ChosenProducts } from '../collections/ChosenProducts.tsx'
import { OneOfMany, Several, type ValueChoice } from '../collections/ConditionValue.tsx'
import { allBrandsQuery, type AttributeDefinition } from '../collections/queries.ts'
import { categoriesQuery, productQuery } from '../products/queries.ts'
import { isList, type Condition } from './condition-form.ts'
import { CountField } from './NumberFields.tsx'
import { allCollectionsQuery } from './queries.ts'
import { promotionTexts } from './texts.ts'
import { ChosenVariants } from './ChosenVariants.tsx'

interface ConditionAnswerProps {
  name: string
  condition: Condition
  attribute: AttributeDefinition | undefined
  onChange: (condition: Condition) => void
}

/** The answer to a condition: one, two, or several, of the kind that its target wants. */
export function ConditionAnswer({ name, condition, attribute, onChange }: ConditionAnswerProps) {
  const texts = useTexts(promotionTexts)
  const choices = useChoices(condition, attribute)
  const { target, operator, value } = condition
  const label = `${name}, ${texts.value}`
  const set = (next: unknown) => onChange({ ...condition, value: next })
  const list = Array.isArray(value) ? (value as unknown[]) : []
  const ids = list.filter((each) => typeof each === 'number')
  if (target === 'product' && isList(operator)) return <Products ids={ids} onChange={set} />
  if (target === 'variant' && isList(operator)) return <ChosenVariants ids={ids} onChange={set} />
  if (choices && isList(operator)) {
    return <Several label={label} choices={choices} values={list} onChange={set} />
  }
  if (choices) return <OneOfMany label={label} choices={choices} value={value} onChange={set} />
  if (isList(operator)) {
    const isNumber = target === 'customer' || attribute?.type === 'number'
    const take = (words: string[]) =>
      set(isNumber ? words.map(Number).filter((each) => Number.isFinite(each)) : words)
    return <TagsField label={texts.values} values={list.map(String)} onChange={take} />
  }
  if (operator !== 'between') return <One {...{ label, condition, attribute, value }} onChange={set} />
  return (
    <div className="between">
      {[texts.low, texts.high].map((side, at) => (
        <One
          key={at}
          label={`${label}, ${side}`}
          {...{ condition, attribute }}
          value={list[at]}
          onChange={(next) => set([0, 1].map((place) => (place === at ? next : (list[place] ?? ''))))}
        />
      ))}
    </div>
  )
}

function Products({ ids, onChange }: { ids: number[]; onChange: (ids: number[]) => void }) {
  const { slug } = useStore()
  const titles = useQueries({
    queries: ids.map((id) => ({ ...productQuery(slug, id), staleTime: 60_000 })),
    combine: (results) => new Map(results.flatMap(({ data }) => (data ? [[data.id, data.title]] : []))),
  })
  return (
    <div className="stack">
      <ChosenProducts ids={ids} titles={titles} onChange={onChange} />
    </div>
  )
}

function useChoices(
  { target }: Condition,
  attribute: AttributeDefinition | undefined,
): ValueChoice[] | undefined {
  const { slug } = useStore()
  const texts = useTexts(promotionTexts)
  const { data: brands = [] } = useQuery({ ...allBrandsQuery(slug), enabled: target === 'brand' })
  const { data: categories = [] } = useQuery({ ...categoriesQuery(slug), enabled: target === 'category' })
  const { data: collections = [] } = useQuery({
    ...allCollectionsQuery(slug),
    enabled: target === 'collection',
  })
  const choice = (raw: unknown, label: string): ValueChoice => ({ raw, value: String(raw), label })
  if (target === 'brand') return brands.map(({ id, name }) => choice(id, name))
  if (target === 'collection') return collections.map(({ id, title }) => choice(id, title))
  if (target === 'category') {
    return categories.map(({ id, title, depth }) => choice(id, `${'– '.repeat(depth)}${title}`))
  }
  if (target === 'on_sale' || attribute?.type === 'boolean') {
    return [choice(true, texts.yes), choice(false, texts.no)]
  }
  if (attribute?.type !== 'select') return undefined
  return (attribute.options ?? []).map(({ value, label }) =>
    choice(value, Object.values(label ?? {})[0] ?? value),
  )
}

interface OneProps {
  label: string
  condition: Condition
  attribute: AttributeDefinition | undefined
  value: unknown
  onChange: (value: unknown) => void
}

function One({ label, condition, attribute, value, onChange }: OneProps) {
  const store = useStore()
  const number = typeof value === 'number' ? value : null
  const { target, currency = store.currency } = condition
  if (target === 'cart_subtotal') {
    return (
      <MoneyField
        hideLabel
        label={label}
        currency={currency}
        value={number === null ? null : { amount: number, currency }}
        onChange={(money) => onChange(money?.amount ?? '')}
      />
    )
  }
  if (target === 'cart_quantity' || target === 'customer') {
    return <CountField hideLabel label={label} value={number} onChange={(count) => onChange(count ?? '')} />
  }
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  const isNumber = attribute?.type === 'number'
  return (
    <TextField
      hideLabel
      label={label}
      {...(isNumber && { type: 'number', ...(attribute.unit && { after: attribute.unit }) })}
      value={text}
      onChange={(typed) => onChange(isNumber && typed !== '' ? Number(typed) : typed)}
    />
  )
}
