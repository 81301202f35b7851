import type { ReactNode } from 'react'
import {
  CheckboxButton,
  CheckboxField,
  SwitchButton,
  SwitchField,
  type CheckboxFieldProps,
} from 'react-aria-components'
import { Icon } from './icons.tsx'

type CheckboxProps = Pick<
  CheckboxFieldProps,
  'isSelected' | 'isIndeterminate' | 'onChange' | 'isDisabled' | 'aria-label'
> & { children?: ReactNode }

export function Checkbox({ children, ...props }: CheckboxProps) {
  return (
    <CheckboxField {...props}>
      <CheckboxButton className="checkbox">
        <span className="box">
          <Icon name="check" size={14} />
        </span>
        {children}
      </CheckboxButton>
    </CheckboxField>
  )
}

interface SwitchProps {
  isSelected: boolean
  onChange: (isSelected: boolean) => void
  isDisabled?: boolean
  children: ReactNode
}

/** What holds at once, without saving. */
export function Switch({ children, ...props }: SwitchProps) {
  return (
    <SwitchField {...props}>
      <SwitchButton className="switch">
        <span className="track" />
        {children}
      </SwitchButton>
    </SwitchField>
  )
}
