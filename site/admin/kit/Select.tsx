import {
  Button,
  ComboBox as AriaComboBox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
  Text,
} from 'react-aria-components'
import { useShellTexts } from '../i18n/language.tsx'
import { Icon } from './icons.tsx'
import type { FieldTexts } from './TextField.tsx'

export interface Choice<Value extends string = string> {
  value: Value
  label: string
}

interface SelectProps<Value extends string> extends FieldTexts {
  choices: readonly Choice<Value>[]
  value: Value | null
  onChange: (value: Value) => void
  isDisabled?: boolean
  isRequired?: boolean
  hideLabel?: boolean
}

const items = (choices: readonly Choice[]) =>
  choices.map(({ value, label }) => (
    <ListBoxItem key={value} id={value} textValue={label} className="option">
      <span>{label}</span>
      <Icon name="check" size={16} />
    </ListBoxItem>
  ))

/** One of a few. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, hint, error, choices, value, onChange, hideLabel = false, ...rest } = props
  const texts = useShellTexts()
  return (
    <AriaSelect
      className="field"
      value={value}
      onChange={(key) => key !== null && onChange(key as Value)}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      placeholder={texts.choose}
      {...rest}
      {...(hideLabel && { 'aria-label': label })}
    >
      {!hideLabel && <Label>{label}</Label>}
      <Button className="input select">
        <SelectValue />
        <Icon name="down" size={16} />
      </Button>
      {hint && (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
      <Popover className="popover">
        <ListBox className="options">{items(choices)}</ListBox>
      </Popover>
    </AriaSelect>
  )
}

/** One of many: typing narrows the list. */
export function ComboBox<Value extends string>(props: SelectProps<Value>) {
  const { label, hint, error, choices, value, onChange, hideLabel = false, ...rest } = props
  const texts = useShellTexts()
  return (
    <AriaComboBox
      className="field"
      value={value}
      onChange={(key) => key !== null && onChange(key as Value)}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      menuTrigger="focus"
      {...rest}
      {...(hideLabel && { 'aria-label': label })}
    >
      {!hideLabel && <Label>{label}</Label>}
      <div className="input-frame">
        <Input className="input" />
        <Button className="affix opener">
          <Icon name="down" size={16} />
        </Button>
      </div>
      {hint && (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
      <Popover className="popover">
        <ListBox
          className="options"
          renderEmptyState={() => <p className="no-option">{texts.nothingFound}</p>}
        >
          {items(choices)}
        </ListBox>
      </Popover>
    </AriaComboBox>
  )
}
