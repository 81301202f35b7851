import { useQuery } from '@tanstack/react-query'
import { useEffect, useReducer, useRef, useState } from 'react'
import type { FrameKey, ToEditor } from '../../../editor/frame/messages.ts'
import { useTexts } from '../../i18n/language.tsx'
import { Button } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { ConflictDialog } from './ConflictDialog.tsx'
import {
  findPart,
  findPlace,
  FOOTER,
  getTemplate,
  HEADER,
  movePart,
  removePart,
  setSetting,
  siblingsOf,
  templatePlace,
  type Draft,
  type Target,
} from './draft.ts'
import { beginEditing, edit } from './editing.ts'
import { EditorBar, type Width } from './EditorBar.tsx'
import { EditorProvider, type Editor, type Selection } from './editor-context.ts'
import { useNames } from './names.ts'
import { PreviewPane } from './PreviewPane.tsx'
import { previewPagesQuery, type Pack, type Theme } from './queries.ts'
import { RefusedNote } from './RefusedNote.tsx'
import { SectionList } from './SectionList.tsx'
import { SettingsPanel } from './SettingsPanel.tsx'
import { themeTexts } from './texts.ts'
import { useAutosave } from './use-autosave.ts'
import { usePreview } from './use-preview.ts'

const PANES = ['list', 'page', 'form'] as const
type Pane = (typeof PANES)[number]

export function EditorRoom({ theme, packs }: { theme: Theme; packs: readonly Pack[] }) {
  const texts = useTexts(themeTexts)
  const store = useStore()
  const canWrite = store.can('theme.write')
  const [editing, dispatch] = useReducer(edit, theme, beginEditing)
  const { history, saved, conflict } = editing
  const draft = history.present
  const pack = packs.find(({ id }) => id === draft.pack) ?? packs[0]!
  const [locale, setLocale] = useState(store.locales[0]!)
  const [asked, setAsked] = useState('home')
  const [selection, setSelection] = useState<Selection>()
  const [width, setWidth] = useState<Width>(() =>
    matchMedia('(max-width: 56rem)').matches ? 'phone' : 'desktop',
  )
  const [pane, setPane] = useState<Pane>('page')
  const names = useNames(draft, pack)
  const autosave = useAutosave(store.slug, editing, dispatch)
  const pages = useQuery(previewPagesQuery(store.slug))

  const change = (next: Draft, key?: string) =>
    dispatch({ type: 'change', draft: next, step: { at: Date.now(), ...(key !== undefined && { key }) } })

  const answer = useRef<(message: ToEditor) => void>(() => {})
  const preview = usePreview({
    store: store.slug,
    editing,
    sent: autosave.sent,
    labels: labelsOf(draft, asked, names),
    locale,
    isEnabled: canWrite,
    onMessage: (message) => answer.current(message),
  })
  const template = preview.template ?? asked

  const select = (next: Selection) => {
    setSelection(next)
    if (next !== undefined) setPane('form')
    const target = typeof next === 'object' ? next : undefined
    preview.post({
      type: 'select',
      id: target?.section ?? null,
      ...(target?.block !== undefined && { blockId: target.block }),
    })
  }

  const targetOf = (section: string, block?: string): Target | undefined => {
    const place = findPlace(draft, template, section)
    return place && { place, section, ...(block !== undefined && { block }) }
  }

  const pressed = (key: FrameKey) => {
    const target = typeof selection === 'object' ? selection : undefined
    const order = target ? siblingsOf(draft, target) : []
    const at = target ? order.indexOf(target.block ?? target.section) : -1
    const moveBy = (by: number) => {
      if (target && order[at + by] !== undefined) change(movePart(draft, target, at + by))
    }
    if (key === 'undo' || key === 'redo') dispatch({ type: key })
    else if (key === 'escape') select(undefined)
    else if (key === 'up') moveBy(-1)
    else if (key === 'down') moveBy(1)
    else if (target) change(removePart(draft, target))
  }

  answer.current = (message) => {
    if (message.type === 'select') {
      const target = targetOf(message.id, message.blockId)
      setSelection(target)
      if (target) setPane('form')
    } else if (message.type === 'text') {
      const target = targetOf(message.id, message.blockId)
      const old = target && findPart(draft, target)?.settings[message.setting]
      if (!target || !canWrite) return
      const words = typeof old === 'object' && old !== null && 'text' in old ? old.text : {}
      const value = { text: { ...words, [locale]: message.value } }
      if (words[locale] !== message.value) {
        const next = setSetting(draft, target, message.setting, value)
        preview.take(next)
        change(next, `${message.id}.${message.blockId ?? ''}.${message.setting}`)
      }
      // What is empty may be left out of the page, with all around it.
      if (message.done && message.value.trim() === '') preview.refresh()
    } else if (message.type === 'key' && canWrite) pressed(message.key)
  }

  useUndoKeys(canWrite, (type) => dispatch({ type }))
  useEffect(() => {
    document.title = `${texts.title} · Picksy`
  }, [texts.title])

  const open = (key: string) => {
    const page = pages.data?.find((each) => each.template === key)
    setAsked(key)
    setSelection(undefined)
    if (page) preview.go(inLanguage(page.path, locale, store.locales))
  }

  const speak = (next: string) => {
    setLocale(next)
    preview.go(preview.findTranslation(next) ?? inLanguage(preview.path, next, store.locales))
  }

  const editor: Editor = { draft, pack, packs, template, locale, selection, canWrite, change, select }
  const jump = (target: Target | undefined) => {
    if (target?.place.kind === 'templates' && target.place.key !== template) open(target.place.key)
    select(target ?? 'theme')
  }

  return (
    <EditorProvider value={editor}>
      <div className="editor" data-pane={pane}>
        <EditorBar
          pages={pages.data ?? []}
          path={preview.path}
          width={width}
          history={history}
          saved={saved}
          autosave={autosave}
          dispatch={dispatch}
          onOpen={open}
          onSpeak={speak}
          onWidth={setWidth}
          onJump={jump}
        />
        {!canWrite && <p className="editor-note">{texts.readOnly}</p>}
        {autosave.state === 'offline' && (
          <p className="editor-note warn" role="status">
            {texts.states.offline}
          </p>
        )}
        {autosave.state === 'refused' && (
          <RefusedNote error={autosave.error} onRetry={autosave.retry} onJump={jump} />
        )}
        <div className="editor-panes">
          <aside className="editor-list" aria-label={texts.pane.list}>
            <SectionList />
          </aside>
          <PreviewPane preview={preview} width={width} />
          <aside className="editor-form" aria-label={texts.pane.form}>
            <SettingsPanel error={autosave.error} />
          </aside>
        </div>
        <nav className="editor-tabs" aria-label={texts.panes}>
          {PANES.map((each) => (
            <Button key={each} look="quiet" aria-pressed={each === pane} onPress={() => setPane(each)}>
              {texts.pane[each]}
            </Button>
          ))}
        </nav>
        {conflict && (
          <ConflictDialog
            conflicts={conflict.conflicts}
            onDecide={(theirs) => dispatch({ type: 'decide', theirs })}
          />
        )}
      </div>
    </EditorProvider>
  )
}

/** What the frame writes beside an outline. */
function labelsOf(draft: Draft, template: string, { partName }: ReturnType<typeof useNames>) {
  const places = [HEADER, templatePlace(template), FOOTER]
  return Object.fromEntries(
    places.flatMap((place) =>
      getTemplate(draft, place).order.map((section) => [section, partName({ place, section }).type]),
    ),
  )
}

/** Ctrl or Cmd and Z, wherever one is: a field's own undo would know only that field. */
function useUndoKeys(isEnabled: boolean, step: (type: 'undo' | 'redo') => void): void {
  const newest = useRef(step)
  useEffect(() => {
    newest.current = step
  })
  useEffect(() => {
    if (!isEnabled) return
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return
      const key = event.key.toLowerCase()
      if (key !== 'z' && key !== 'y') return
      if (event.target instanceof Element && event.target.closest('[role="dialog"]')) return
      event.preventDefault()
      newest.current(key === 'y' || event.shiftKey ? 'redo' : 'undo')
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [isEnabled])
}

/** The store's first language has no prefix, each other one its own. */
function inLanguage(path: string, locale: string, [first, ...others]: readonly string[]): string {
  const [, prefix = ''] = path.split('/')
  const plain = others.includes(prefix) ? path.slice(prefix.length + 1) : path
  return locale === first ? plain : `/${locale}${plain}`
}
