import { useTexts } from '../../i18n/language.tsx'
import { Badge, EmptyState } from '../../kit/index.ts'
import { findPart, type Target } from './draft.ts'
import { useEditor } from './editor-context.ts'
import { fieldsOf, useNames } from './names.ts'
import { SettingFields } from './SettingFields.tsx'
import { themeTexts } from './texts.ts'
import { ThemePanel } from './ThemePanel.tsx'

/** The form of what is selected. */
export function SettingsPanel({ error }: { error: unknown }) {
  const { form: texts } = useTexts(themeTexts)
  const { draft, selection } = useEditor()
  if (selection === 'theme') return <ThemePanel error={error} />
  if (!selection || !findPart(draft, selection)) {
    return <EmptyState icon="brush" title={texts.nothing} text={texts.nothingText} />
  }
  return <PartPanel key={JSON.stringify(selection)} target={selection} error={error} />
}

function PartPanel({ target, error }: { target: Target; error: unknown }) {
  const { form: texts, list } = useTexts(themeTexts)
  const { draft, pack } = useEditor()
  const names = useNames(draft, pack)
  const { type } = names.partName(target)
  const fields = fieldsOf(draft, pack, target)
  const section = names.partName({ place: target.place, section: target.section })
  return (
    <>
      <header className="form-head">
        <small>
          {target.block === undefined
            ? names.placeName(target.place)
            : `${names.placeName(target.place)} › ${section.type}`}
        </small>
        <h2>{type}</h2>
        {findPart(draft, target)?.hidden && (
          <p className="quiet">
            <Badge>{list.hidden}</Badge> {texts.isHidden}
          </p>
        )}
      </header>
      {!fields && <p>{texts.unknownText}</p>}
      {fields?.length === 0 && <p className="quiet">{texts.none}</p>}
      {fields && <SettingFields fields={fields} target={target} error={error} />}
    </>
  )
}
