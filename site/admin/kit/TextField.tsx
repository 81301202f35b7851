import {
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components'

export interface FieldTexts {
  label: string
  /** A short line below. */
  hint?: string | undefined
  /** What the API says about this field. */
  error?: string | undefined
}

interface TextFieldProps
  extends
    FieldTexts,
    Pick<
      AriaTextFieldProps,
      | 'value'
      | 'onChange'
      | 'onBlur'
      | 'type'
      | 'name'
      | 'autoComplete'
      | 'inputMode'
      | 'isRequired'
      | 'isDisabled'
      | 'isReadOnly'
      | 'autoFocus'
      | 'maxLength'
    > {
  placeholder?: string
  /** Makes it a field of so many lines. */
  rows?: number
  /** Stands before what is typed: a currency, the beginning of an address. */
  before?: string
  after?: string
  /** For grids, where a heading says it already. */
  hideLabel?: boolean
}

export function TextField(props: TextFieldProps) {
  const { label, hint, error, placeholder, rows, before, after, hideLabel = false, ...rest } = props
  return (
    <AriaTextField
      className="field"
      isInvalid={error !== undefined}
      validationBehavior="aria"
      {...rest}
      {...(hideLabel && { 'aria-label': label })}
    >
      {!hideLabel && <Label>{label}</Label>}
      {rows === undefined ? (
        <div className="input-frame">
          {before && <span className="affix">{before}</span>}
          <Input className="input" placeholder={placeholder} />
          {after && <span className="affix">{after}</span>}
        </div>
      ) : (
        <TextArea className="input area" rows={rows} placeholder={placeholder} />
      )}
      {hint && (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
    </AriaTextField>
  )
}
