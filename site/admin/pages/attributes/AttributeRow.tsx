import { useTexts } from '../../i18n/language.tsx'
import { Badge, Button, Menu } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import type { AttributeDefinition } from './definitions.ts'
import { attributeTexts } from './texts.ts'

interface AttributeRowProps {
  definition: AttributeDefinition
  name: string
  isWorking: boolean
  onEdit: () => void
  onDelete: () => void
  onUp?: () => void
  onDown?: () => void
}

export function AttributeRow(props: AttributeRowProps) {
  const { definition, name, isWorking, onEdit, onDelete, onUp, onDown } = props
  const texts = useTexts(attributeTexts)
  const canWrite = useStore().can('catalog.write')
  const { key, type, unit, options = [], multiple, facet } = definition
  const details = [
    texts.types[type],
    unit,
    type === 'select' && texts.options(options.length),
    multiple && texts.several,
  ]
  return (
    <li className="attribute-row">
      <span className="person">
        {canWrite ? (
          <button type="button" className="as-link" onClick={onEdit}>
            {name}
          </button>
        ) : (
          <b>{name}</b>
        )}
        <small>
          <code>{key}</code> · {details.filter(Boolean).join(', ')}
        </small>
      </span>
      {facet && <Badge tone="info">{texts.facet}</Badge>}
      {canWrite && (
        <Menu
          label={texts.actions(name)}
          trigger={<Button look="quiet" icon="more" isWorking={isWorking} aria-label={texts.actions(name)} />}
          entries={[
            { key: 'edit', label: texts.change, onAction: onEdit },
            ...(onUp ? [{ key: 'up', label: texts.moveUp, onAction: onUp }] : []),
            ...(onDown ? [{ key: 'down', label: texts.moveDown, onAction: onDown }] : []),
            { key: 'remove', label: texts.remove, danger: true, startsGroup: true, onAction: onDelete },
          ]}
        />
      )}
    </li>
  )
}
