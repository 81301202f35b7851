import type { ReactNode } from 'react'
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components'
import { Icon, type IconName } from './icons.tsx'

export interface MenuEntry {
  key: string
  label: string
  /** A second, quieter line. */
  note?: string
  icon?: IconName
  href?: string
  onAction?: () => void
  isCurrent?: boolean
  danger?: boolean
  /** Draws a line before it. */
  startsGroup?: boolean
}

interface MenuProps {
  label: string
  /** The button that opens it. */
  trigger: ReactNode
  entries: readonly MenuEntry[]
}

export function Menu({ label, trigger, entries }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className="popover menu-popover">
        <AriaMenu className="options" aria-label={label}>
          {entries.flatMap(
            ({ key, label: text, note, icon, href, onAction, isCurrent, danger, startsGroup }) => [
              ...(startsGroup ? [<Separator key={`${key} line`} className="line" />] : []),
              <MenuItem
                key={key}
                id={key}
                textValue={text}
                className={danger ? 'option danger' : 'option'}
                {...(href !== undefined && { href })}
                {...(onAction && { onAction })}
              >
                {icon && <Icon name={icon} size={16} />}
                <span>
                  {text}
                  {note && <small>{note}</small>}
                </span>
                {isCurrent && <Icon name="check" size={16} />}
              </MenuItem>,
            ],
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
