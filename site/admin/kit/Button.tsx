import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import type { ReactNode } from 'react'
import { Link } from '../router.tsx'
import { Icon, type IconName } from './icons.tsx'

export type ButtonLook = 'primary' | 'plain' | 'quiet' | 'danger'

interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children' | 'style'> {
  look?: ButtonLook
  icon?: IconName
  /** While it works it stays in focus and cannot be pressed again. */
  isWorking?: boolean
  children?: ReactNode
}

/** Without `children` it shows its icon alone and needs an `aria-label`. */
export function Button({ look = 'plain', icon, isWorking = false, children, ...props }: ButtonProps) {
  const shape = children === undefined || children === null ? ' square' : ''
  return (
    <AriaButton className={`button ${look}${shape}`} isPending={isWorking} {...props}>
      {icon && <Icon name={icon} />}
      {children}
    </AriaButton>
  )
}

interface LinkButtonProps {
  href: string
  look?: ButtonLook
  icon?: IconName
  children: ReactNode
}

export function LinkButton({ href, look = 'plain', icon, children }: LinkButtonProps) {
  return (
    <Link className={`button ${look}`} href={href}>
      {icon && <Icon name={icon} />}
      {children}
    </Link>
  )
}

/** To a storefront or another site, in a tab of its own. */
export function OutsideLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a className="outside" href={href} target="_blank" rel="noreferrer">
      {children}
      <Icon name="external" size={14} />
    </a>
  )
}
