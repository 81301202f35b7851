import { useLanguage, useTexts } from '../../i18n/language.tsx'
import { Badge, Button, Dialog, showToast } from '../../kit/index.ts'
import { pickText } from '../../../kit/settings.ts'
import { paletteOf } from './contrast.ts'
import { useEditor } from './editor-context.ts'
import { fitDraft } from './fit-draft.ts'
import { useNames } from './names.ts'
import type { Pack } from './queries.ts'
import { themeTexts } from './texts.ts'

/** Another theme for the same content. */
export function PackDialog({ onClose }: { onClose: () => void }) {
  const { packs: texts } = useTexts(themeTexts)
  const language = useLanguage()
  const { draft, packs, change, select } = useEditor()
  const take = (pack: Pack) => {
    change(fitDraft(draft, pack).draft)
    select('theme')
    showToast({ text: texts.changed(pickText(pack.label, language)) })
    onClose()
  }
  return (
    <Dialog wide title={texts.title} isOpen onClose={onClose}>
      <p>{texts.text}</p>
      <ul className="packs">
        {packs.map((each) => (
          <li key={each.id}>
            <PackCard pack={each} onTake={() => take(each)} />
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

function PackCard({ pack, onTake }: { pack: Pack; onTake: () => void }) {
  const { packs: texts } = useTexts(themeTexts)
  const language = useLanguage()
  const { draft, pack: current } = useEditor()
  const { sectionType } = useNames(draft, current)
  const isCurrent = pack.id === current.id
  const name = pickText(pack.label, language)
  const palette = paletteOf(pack.settings, pack.presets[0]?.settings ?? {})
  const { lost } = fitDraft(draft, pack)
  return (
    <article className="pack-card" aria-label={name}>
      <span
        className="pack-sign"
        aria-hidden="true"
        style={{ background: palette.bg, color: palette.text, borderColor: palette.accent }}
      >
        Aa
      </span>
      <div>
        <strong>{name}</strong>
        {isCurrent && <Badge tone="good">{texts.current}</Badge>}
        {!isCurrent && lost.length > 0 && (
          <p className="hint">{texts.lost(lost.map(sectionType).join(', '))}</p>
        )}
      </div>
      {!isCurrent && (
        <Button aria-label={`${texts.take}: ${name}`} onPress={onTake}>
          {texts.take}
        </Button>
      )}
    </article>
  )
}
