import { useQuery } from '@tanstack/react-query'
import { useLanguage, useTexts } from '../../i18n/language.tsx'
import { Button, Select } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { attributesQuery, type AttributeDefinition } from '../collections/queries.ts'
import { ConditionAnswer } from './ConditionAnswer.tsx'
import { conditionOn, operatorsOf, withOperator, type Condition, type Target } from './condition-form.ts'
import { promotionTexts } from './texts.ts'

interface ConditionFieldsProps {
  name: string
  condition: Condition
  targets: readonly Target[]
  onChange: (condition: Condition) => void
  onRemove: () => void
}

const ATTRIBUTE = 'attribute:'

/** One question: what is asked, how it is compared, and the answer. */
export function ConditionFields({ name, condition, targets, onChange, onRemove }: ConditionFieldsProps) {
  const texts = useTexts(promotionTexts)
  const { slug, locales, currency } = useStore()
  const language = useLanguage()
  const { data } = useQuery(attributesQuery(slug))
  const attributes = data?.attributes ?? []
  const { target, key, operator } = condition
  const attribute = attributes.find((each) => each.key === key)
  const labelOf = ({ label, key: code }: AttributeDefinition) =>
    label[language] ?? label[locales[0] ?? ''] ?? code
  const known = operatorsOf(target, attribute)
  return (
    <div className="condition" role="group" aria-label={name}>
      <Select
        hideLabel
        label={`${name}, ${texts.field}`}
        value={target === 'attribute' ? `${ATTRIBUTE}${key ?? ''}` : target}
        onChange={(next) => {
          const chosen = attributes.find((each) => `${ATTRIBUTE}${each.key}` === next)
          const plain = targets.find((each) => each === next)
          if (chosen) onChange(conditionOn('attribute', currency, chosen))
          else if (plain) onChange(conditionOn(plain, currency))
        }}
        choices={[
          ...targets.map((value) => ({ value: value as string, label: texts.targets[value] })),
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
        <ConditionAnswer name={name} condition={condition} attribute={attribute} onChange={onChange} />
      </div>
      <Button look="quiet" icon="trash" aria-label={texts.remove(name)} onPress={onRemove} />
    </div>
  )
}
