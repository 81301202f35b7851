import { useQuery } from '@tanstack/react-query'
import { useLanguage, useTexts } from '../../i18n/language.tsx'
import { Button, Card, Select } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { ConditionValue } from './ConditionValue.tsx'
import { attributesQuery, type AttributeDefinition, type Rule } from './queries.ts'
import {
  conditionOn,
  FIELDS,
  isComplete,
  operatorsOf,
  readRule,
  withOperator,
  writeRule,
  type Condition,
} from './rule-form.ts'
import { RulePreview } from './RulePreview.tsx'
import { collectionTexts } from './texts.ts'

interface RuleCardProps {
  rule: Rule
  onChange: (rule: Rule) => void
}

const MOST = 60

/** Which products belong to the collection, asked condition by condition. */
export function RuleCard({ rule, onChange }: RuleCardProps) {
  const { rule: texts } = useTexts(collectionTexts)
  const { slug } = useStore()
  const { data } = useQuery(attributesQuery(slug))
  const attributes = data?.attributes ?? []
  const flat = readRule(rule)
  if (!flat) {
    return (
      <Card title={texts.title} text={texts.nested}>
        <pre className="rule-source">{JSON.stringify(rule, null, 2)}</pre>
        <RulePreview rule={rule} />
        <Button onPress={() => onChange({ all: [conditionOn('tag')] })}>{texts.anew}</Button>
      </Card>
    )
  }
  const { join, conditions } = flat
  const change = (next: Condition[]) => onChange(writeRule({ join, conditions: next }))
  return (
    <Card title={texts.title} text={texts.text}>
      <Select
        label={texts.join}
        value={join}
        onChange={(next) => onChange(writeRule({ join: next, conditions }))}
        choices={(['all', 'any'] as const).map((value) => ({ value, label: texts.joins[value] }))}
      />
      {conditions.map((condition, at) => (
        <ConditionRow
          key={at}
          name={texts.condition(at + 1)}
          condition={condition}
          attributes={attributes}
          onChange={(next) => change(conditions.with(at, next))}
          onRemove={() => change(conditions.toSpliced(at, 1))}
        />
      ))}
      {conditions.length < MOST && (
        <div className="actions">
          <Button icon="plus" onPress={() => change([...conditions, conditionOn('tag')])}>
            {texts.add}
          </Button>
        </div>
      )}
      {isComplete(flat) ? <RulePreview rule={rule} /> : <p className="quiet">{texts.incomplete}</p>}
    </Card>
  )
}

interface ConditionRowProps {
  name: string
  condition: Condition
  attributes: readonly AttributeDefinition[]
  onChange: (condition: Condition) => void
  onRemove: () => void
}

const ATTRIBUTE = 'attribute:'

function ConditionRow({ name, condition, attributes, onChange, onRemove }: ConditionRowProps) {
  const { rule: texts } = useTexts(collectionTexts)
  const { locales } = useStore()
  const language = useLanguage()
  const { field, key, operator } = condition
  const attribute = attributes.find((each) => each.key === key)
  const labelOf = ({ label, key: code }: AttributeDefinition) =>
    label[language] ?? label[locales[0] ?? ''] ?? code
  const known = operatorsOf(field, attribute)
  return (
    <div className="condition" role="group" aria-label={name}>
      <Select
        hideLabel
        label={`${name}, ${texts.field}`}
        value={field === 'attribute' ? `${ATTRIBUTE}${key ?? ''}` : field}
        onChange={(next) => {
          const chosen = attributes.find((each) => `${ATTRIBUTE}${each.key}` === next)
          const plain = FIELDS.find((each) => each === next)
          if (chosen) onChange(conditionOn('attribute', chosen))
          else if (plain) onChange(conditionOn(plain))
        }}
        choices={[
          ...FIELDS.filter((each) => each !== 'attribute').map((value) => ({
            value: value as string,
            label: texts.fields[value],
          })),
          ...attributes.map((each) => ({ value: `${ATTRIBUTE}${each.key}`, label: labelOf(each) })),
        ]}
      />
      <Select
        hideLabel
        label={`${name}, ${texts.operator}`}
        value={operator}
        onChange={(next) => onChange(withOperator(condition, next))}
        choices={(known.includes(operator) ? known : [operator, ...known]).map((value) => ({
          value,
          label: texts.operators[value],
        }))}
      />
      <div className="answer">
        <ConditionValue name={name} condition={condition} attribute={attribute} onChange={onChange} />
      </div>
      <Button look="quiet" icon="trash" aria-label={texts.remove(name)} onPress={onRemove} />
    </div>
  )
}
