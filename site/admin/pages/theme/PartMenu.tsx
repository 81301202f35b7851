import { LIMITS } from '../../../../api/contracts/theme.ts'
import { useShellTexts, useTexts } from '../../i18n/language.tsx'
import { Button, Menu, type MenuEntry } from '../../kit/index.ts'
import {
  duplicatePart,
  findPart,
  findSection,
  newId,
  siblingsOf,
  toggleHidden,
  type Target,
} from './draft.ts'
import { useEditor } from './editor-context.ts'
import { themeTexts } from './texts.ts'

interface PartMenuProps {
  target: Target
  name: string
  onUp?: () => void
  onDown?: () => void
  onRemove: () => void
}

export function PartMenu({ target, name, onUp, onDown, onRemove }: PartMenuProps) {
  const { list: texts } = useTexts(themeTexts)
  const shell = useShellTexts()
  const { draft, pack, change, select } = useEditor()
  const part = findPart(draft, target)
  const section = pack.sections.find(({ type }) => type === findSection(draft, target)?.type)
  const most = target.block === undefined ? LIMITS.sections : (section?.maxBlocks ?? LIMITS.blocks)
  const hasRoom = siblingsOf(draft, target).length < most
  const duplicate = () => {
    const id = newId(part?.type ?? 'part')
    const copy = target.block === undefined ? { ...target, section: id } : { ...target, block: id }
    change(duplicatePart(draft, target, id))
    select(copy)
  }
  const entries: MenuEntry[] = [
    ...(onUp ? [{ key: 'up', label: texts.up, onAction: onUp }] : []),
    ...(onDown ? [{ key: 'down', label: texts.down, onAction: onDown }] : []),
    ...(hasRoom ? [{ key: 'copy', label: texts.duplicate, icon: 'copy' as const, onAction: duplicate }] : []),
    {
      key: 'hide',
      label: part?.hidden ? texts.show : texts.hide,
      icon: part?.hidden ? 'eye' : 'hide',
      onAction: () => change(toggleHidden(draft, target)),
    },
    {
      key: 'remove',
      label: shell.remove,
      icon: 'trash',
      danger: true,
      startsGroup: true,
      onAction: onRemove,
    },
  ]
  return (
    <Menu
      label={texts.actions(name)}
      trigger={<Button look="quiet" icon="more" aria-label={texts.actions(name)} />}
      entries={entries}
    />
  )
}
