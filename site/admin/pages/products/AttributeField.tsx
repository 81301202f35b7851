import type { AttributeValue } from '../../../../api/contracts/attributes.ts'
import { useTexts } from '../../i18n/language.tsx'
import { Checkbox, ComboBox, Select, TagsField, TextField, type Choice } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import type { AttributeDefinition } from '../collections/queries.ts'
import { productTexts } from './texts.ts'

interface AttributeFieldProps {
  definition: AttributeDefinition
  label: string
  value: AttributeValue | null
  onChange: (value: AttributeValue | null) => void
  error?: string | undefined
}

const NONE = 'none'
const FEW = 8

/** One value of the kind that its definition asks for; empty takes it away. */
export function AttributeField(props: AttributeFieldProps) {
  const { definition, label, value, onChange, error } = props
  const { attributes: texts } = useTexts(productTexts)
  const { locales } = useStore()
  const { type, unit, options = [], multiple } = definition
  if (type === 'select') {
    const choices = options.map(({ value, label = {} }) => ({
      value,
      label: label[locales[0] ?? 'en'] || value,
    }))
    return multiple ? (
      <Several {...props} choices={choices} />
    ) : (
      <OneOf {...{ label, error, choices }} value={value} onChange={onChange} />
    )
  }
  if (type === 'boolean') {
    return (
      <OneOf
        {...{ label, error }}
        choices={[
          { value: 'true', label: texts.yes },
          { value: 'false', label: texts.no },
        ]}
        value={value}
        onChange={(key) => onChange(key === null ? null : key === 'true')}
      />
    )
  }
  if (type === 'number') {
    return (
      <TextField
        {...{ label, error }}
        type="number"
        {...(unit && { after: unit })}
        value={typeof value === 'number' ? String(value) : ''}
        onChange={(text) => onChange(text === '' ? null : Number(text))}
      />
    )
  }
  return Array.isArray(value) ? (
    <TagsField
      {...{ label, error }}
      values={value}
      onChange={(list) => onChange(list.length > 0 ? list : null)}
    />
  ) : (
    <TextField
      {...{ label, error }}
      {...(unit && { after: unit })}
      value={String(value ?? '')}
      onChange={(text) => onChange(text === '' ? null : text)}
    />
  )
}

interface OneOfProps extends Pick<AttributeFieldProps, 'label' | 'value' | 'error'> {
  choices: readonly Choice[]
  onChange: (value: string | null) => void
}

function OneOf({ label, choices, value, onChange, error }: OneOfProps) {
  const { attributes: texts } = useTexts(productTexts)
  const Chooser = choices.length > FEW ? ComboBox : Select
  return (
    <Chooser
      {...{ label, error }}
      choices={[{ value: NONE, label: texts.none }, ...choices]}
      value={value === null ? NONE : String(value)}
      onChange={(key) => onChange(key === NONE ? null : key)}
    />
  )
}

function Several({
  label,
  choices,
  value,
  onChange,
  error,
}: AttributeFieldProps & { choices: readonly Choice[] }) {
  const chosen = Array.isArray(value) ? value : value === null ? [] : [String(value)]
  const toggle = (key: string, isChosen: boolean) => {
    const next = isChosen ? [...chosen, key] : chosen.filter((each) => each !== key)
    onChange(next.length > 0 ? next : null)
  }
  return (
    <fieldset className="checks">
      <legend>{label}</legend>
      {choices.map(({ value, label }) => (
        <Checkbox
          key={value}
          isSelected={chosen.includes(value)}
          onChange={(isChosen) => toggle(value, isChosen)}
        >
          {label}
        </Checkbox>
      ))}
      {error && <p className="field-error">{error}</p>}
    </fieldset>
  )
}
