import { useEffect, useRef, useState } from 'react'
import { LIMITS, type BlockSchema, type SectionSchema } from '../../../../api/contracts/theme.ts'
import { useTexts } from '../../i18n/language.tsx'
import { Button, Icon } from '../../kit/index.ts'
import { AddDialog } from './AddDialog.tsx'
import {
  addPart,
  findSection,
  FOOTER,
  getTemplate,
  HEADER,
  newId,
  samePlace,
  siblingsOf,
  templatePlace,
  type Place,
} from './draft.ts'
import { useEditor } from './editor-context.ts'
import { useNames } from './names.ts'
import { PartList } from './PartList.tsx'
import { themeTexts } from './texts.ts'

/** What the page is made of: header, its own sections, footer; and the theme around it. */
export function SectionList() {
  const { theme: texts, list: listTexts } = useTexts(themeTexts)
  const { template, selection, select } = useEditor()
  const [news, setNews] = useState('')
  const list = useRef<HTMLDivElement>(null)
  // What was chosen in the page is to be seen in the list, too.
  useEffect(() => {
    list.current?.querySelector('.chosen-part')?.scrollIntoView({ block: 'nearest' })
  }, [selection])
  return (
    <div ref={list}>
      <p className="hidden" role="status">
        {news}
      </p>
      <p className="hidden" id="part-hint">
        {listTexts.hint}
      </p>
      <button
        type="button"
        className="theme-entry"
        aria-pressed={selection === 'theme'}
        onClick={() => select('theme')}
      >
        <Icon name="brush" />
        <span>
          <strong>{texts.title}</strong>
          <small>{texts.short}</small>
        </span>
      </button>
      {[HEADER, templatePlace(template), FOOTER].map((place) => (
        <PlaceSections key={`${place.kind} ${place.key}`} place={place} onNews={setNews} />
      ))}
    </div>
  )
}

function PlaceSections({ place, onNews }: { place: Place; onNews: (text: string) => void }) {
  const { list: texts } = useTexts(themeTexts)
  const { draft, pack, selection, canWrite, change, select } = useEditor()
  const names = useNames(draft, pack)
  const [isAdding, setAdding] = useState(false)
  const { order } = getTemplate(draft, place)
  const title = names.placeName(place)
  const isFull = order.length >= LIMITS.sections
  /** Behind the one that is selected, where one looks. */
  const placeOfNew = () => {
    const here = typeof selection === 'object' && samePlace(selection.place, place)
    return here ? order.indexOf(selection.section) + 1 : order.length
  }
  return (
    <section className="place" aria-labelledby={`place-${place.key}`}>
      <h2 id={`place-${place.key}`}>{title}</h2>
      {order.length === 0 && <p className="quiet">{texts.empty}</p>}
      <PartList
        label={title}
        targets={order.map((section) => ({ place, section }))}
        onNews={onNews}
        below={(target) => <Blocks section={target.section} place={place} onNews={onNews} />}
      />
      {canWrite && (
        <Button
          look="quiet"
          icon="plus"
          isDisabled={isFull}
          aria-label={texts.addTo(title)}
          onPress={() => setAdding(true)}
        >
          {texts.add}
        </Button>
      )}
      {isFull && <p className="hint">{texts.full(LIMITS.sections)}</p>}
      {isAdding && (
        <AddDialog
          place={place}
          onClose={() => setAdding(false)}
          onAdd={(section) => {
            const target = { place, section: newId(section.type) }
            change(addPart(draft, target, section, placeOfNew()))
            select(target)
            setAdding(false)
          }}
        />
      )}
    </section>
  )
}

interface BlocksProps {
  place: Place
  section: string
  onNews: (text: string) => void
}

/** The blocks of the section that is being worked on. */
function Blocks({ place, section, onNews }: BlocksProps) {
  const { list: texts } = useTexts(themeTexts)
  const { draft, pack, selection, canWrite, change, select } = useEditor()
  const names = useNames(draft, pack)
  const data = findSection(draft, { place, section })
  const schema = pack.sections.find(({ type }) => type === data?.type)
  const isOpen =
    typeof selection === 'object' && samePlace(selection.place, place) && selection.section === section
  if (!isOpen || !data || !schema?.blocks?.length) return null
  const blocks = siblingsOf(draft, { place, section, block: '' })
  return (
    <div className="blocks">
      <PartList
        label={texts.blocks(names.partName({ place, section }).title)}
        targets={blocks.map((block) => ({ place, section, block }))}
        onNews={onNews}
      />
      {canWrite &&
        schema.blocks.map((block) => (
          <Button
            key={block.type}
            look="quiet"
            icon="plus"
            isDisabled={!hasRoom(schema, block, Object.values(data.blocks ?? {}))}
            onPress={() => {
              const target = { place, section, block: newId(block.type) }
              change(addPart(draft, target, { type: block.type, settings: {} }))
              select(target)
            }}
          >
            {texts.addBlock(names.label(block.label))}
          </Button>
        ))}
    </div>
  )
}

function hasRoom(schema: SectionSchema, block: BlockSchema, blocks: { type: string }[]): boolean {
  const alike = blocks.filter(({ type }) => type === block.type).length
  return blocks.length < (schema.maxBlocks ?? LIMITS.blocks) && alike < (block.max ?? LIMITS.blocks)
}
