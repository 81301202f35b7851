import type { Field, SettingValue } from '../../../../api/contracts/theme.ts'
import { errorAt } from '../../kit/index.ts'
import { findPart, setSetting, type Target } from './draft.ts'
import { useEditor } from './editor-context.ts'
import { SettingField } from './SettingField.tsx'

interface SettingFieldsProps {
  fields: readonly Field[]
  /** The theme itself when left out. */
  target?: Target
  /** What saving was refused with. */
  error: unknown
}

/** A form as the pack declares it. */
export function SettingFields({ fields, target, error }: SettingFieldsProps) {
  const { draft, canWrite, change } = useEditor()
  const settings = (target ? findPart(draft, target)?.settings : draft.settings) ?? {}
  const above = target ? pathOf(target) : 'settings'
  const set = (id: string, value: SettingValue) =>
    change(setSetting(draft, target, id, value), `${above}.${id}`)
  return (
    <fieldset className="form" disabled={!canWrite}>
      {fields.map((field) => (
        <SettingField
          key={field.id}
          field={field}
          value={settings[field.id]}
          onChange={(value) => set(field.id, value)}
          error={errorAt(error, `${above}.${field.id}`)}
        />
      ))}
    </fieldset>
  )
}

/** As the API names it when it refuses a setting. */
const pathOf = ({ place, section, block }: Target) =>
  [place.kind, place.key, 'sections', section, ...(block === undefined ? [] : ['blocks', block]), 'settings'].join('.') // prettier-ignore
