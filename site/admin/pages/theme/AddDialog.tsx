import { useState } from 'react'
import type { SectionData } from '../../../../api/contracts/theme.ts'
import { useTexts } from '../../i18n/language.tsx'
import { Dialog, SearchField } from '../../kit/index.ts'
import type { Place } from './draft.ts'
import { useEditor } from './editor-context.ts'
import { useNames } from './names.ts'
import { themeTexts } from './texts.ts'

interface AddDialogProps {
  place: Place
  onClose: () => void
  onAdd: (section: SectionData) => void
}

/** The presets of every section that may stand here. */
export function AddDialog({ place, onClose, onAdd }: AddDialogProps) {
  const { choice: texts } = useTexts(themeTexts)
  const { draft, pack } = useEditor()
  const { label } = useNames(draft, pack)
  const [wanted, setWanted] = useState('')
  const all = pack.sections
    .filter(({ allowedOn }) => !allowedOn || allowedOn.includes(place.key))
    .flatMap((schema) =>
      schema.presets.map((preset, at) => ({
        key: `${schema.type} ${at}`,
        name: label(preset.label),
        type: label(schema.label),
        fields: schema.fields.map((field) => label(field.label)).slice(0, 5),
        section: preset.section,
      })),
    )
  const words = wanted.trim().toLocaleLowerCase()
  const found = all.filter(({ name, type }) => `${name} ${type}`.toLocaleLowerCase().includes(words))
  return (
    <Dialog wide title={texts.title} isOpen onClose={onClose}>
      <SearchField label={texts.search} value={wanted} onSearch={setWanted} />
      {found.length === 0 && <p className="quiet">{texts.none}</p>}
      <ul className="presets" aria-label={texts.title}>
        {found.map(({ key, name, type, fields, section }) => (
          <li key={key}>
            <button type="button" onClick={() => onAdd(structuredClone(section))}>
              <strong>{name}</strong>
              <small>{name === type ? fields.join(', ') : type}</small>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
