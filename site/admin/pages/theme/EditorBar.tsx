import { useState, type Dispatch } from 'react'
import { useFormat, useTexts } from '../../i18n/language.tsx'
import { Badge, Button, Icon, Select, type Tone } from '../../kit/index.ts'
import { Link } from '../../router.tsx'
import { useStore } from '../../store.tsx'
import { templatePlace, type Draft, type Target } from './draft.ts'
import type { EditingAction } from './editing.ts'
import { useEditor } from './editor-context.ts'
import type { History } from './history.ts'
import { useNames } from './names.ts'
import { PublishDialog } from './PublishDialog.tsx'
import type { Theme } from './queries.ts'
import { ShareDialog } from './ShareDialog.tsx'
import { themeTexts } from './texts.ts'
import type { Autosave, SaveState } from './use-autosave.ts'
import { VersionsDialog } from './VersionsDialog.tsx'

export type Width = 'phone' | 'tablet' | 'desktop'

const WIDTHS: Width[] = ['phone', 'tablet', 'desktop']

const TONES: Record<SaveState, Tone> = {
  saved: 'good',
  unsaved: 'calm',
  saving: 'calm',
  offline: 'warn',
  refused: 'bad',
  conflict: 'warn',
}

interface EditorBarProps {
  pages: readonly { template: string; title: string }[]
  path: string
  width: Width
  history: History<Draft>
  saved: Theme
  autosave: Autosave
  dispatch: Dispatch<EditingAction>
  onOpen: (template: string) => void
  onSpeak: (locale: string) => void
  onWidth: (width: Width) => void
  onJump: (target: Target | undefined) => void
}

type Opened = 'share' | 'versions' | 'publish'

/** What concerns the whole: which page, how wide, in which language; back and forth; out into the world. */
export function EditorBar(props: EditorBarProps) {
  const { path, history, saved, autosave, dispatch, onJump } = props
  const texts = useTexts(themeTexts)
  const store = useStore()
  const { canWrite } = useEditor()
  const [opened, setOpened] = useState<Opened>()
  const close = () => setOpened(undefined)
  return (
    <header className="editor-bar">
      <Link className="button quiet square" href={store.path()} aria-label={texts.back}>
        <Icon name="left" />
      </Link>
      <h1 className="hidden">{texts.title}</h1>
      <Choices {...props} />
      <Widths {...props} />
      <span className="room" />
      <SavedState state={autosave.state} />
      {canWrite && (
        <div className="editor-group">
          <Button
            look="quiet"
            icon="undo"
            aria-label={texts.undo}
            isDisabled={history.past.length === 0}
            onPress={() => dispatch({ type: 'undo' })}
          />
          <Button
            look="quiet"
            icon="redo"
            aria-label={texts.redo}
            isDisabled={history.future.length === 0}
            onPress={() => dispatch({ type: 'redo' })}
          />
        </div>
      )}
      <div className="editor-group">
        <Button
          look="quiet"
          icon="clock"
          aria-label={texts.versions.button}
          onPress={() => setOpened('versions')}
        />
        <Button
          look="quiet"
          icon="external"
          aria-label={texts.share.button}
          onPress={() => setOpened('share')}
        />
      </div>
      {canWrite && (
        <Button look="primary" onPress={() => setOpened('publish')}>
          {texts.publish.button}
        </Button>
      )}
      {opened === 'share' && <ShareDialog path={path} onClose={close} />}
      {opened === 'versions' && (
        <VersionsDialog
          saved={saved}
          isSaved={autosave.state === 'saved'}
          onClose={close}
          onRestored={(theme) => {
            dispatch({ type: 'replaced', theme, at: Date.now() })
            close()
          }}
        />
      )}
      {opened === 'publish' && (
        <PublishDialog
          saved={saved}
          isSaved={autosave.state === 'saved'}
          dispatch={dispatch}
          onClose={close}
          onJump={(target) => {
            close()
            onJump(target)
          }}
        />
      )}
    </header>
  )
}

function Choices({ pages, onOpen, onSpeak }: EditorBarProps) {
  const texts = useTexts(themeTexts)
  const format = useFormat()
  const { locales } = useStore()
  const { draft, pack, template, locale } = useEditor()
  const { placeName } = useNames(draft, pack)
  return (
    <div className="editor-choices">
      <Select
        hideLabel
        label={texts.page}
        value={template}
        onChange={onOpen}
        choices={pages.map(({ template: key, title }) => {
          const name = placeName(templatePlace(key))
          return { value: key, label: title && key !== 'home' ? `${name}: ${title}` : name }
        })}
      />
      {locales.length > 1 && (
        <Select
          hideLabel
          label={texts.language}
          value={locale}
          onChange={onSpeak}
          choices={locales.map((value) => ({ value, label: format.languageName(value) }))}
        />
      )}
    </div>
  )
}

function Widths({ width, onWidth }: EditorBarProps) {
  const texts = useTexts(themeTexts)
  return (
    <div className="editor-group widths" role="group" aria-label={texts.width}>
      {WIDTHS.map((each) => (
        <Button
          key={each}
          look="quiet"
          icon={each}
          aria-label={texts.widths[each]}
          aria-pressed={each === width}
          onPress={() => onWidth(each)}
        />
      ))}
    </div>
  )
}

function SavedState({ state }: { state: SaveState }) {
  const { states, stateShort } = useTexts(themeTexts)
  return (
    <span className="save-state" role="status">
      <Badge tone={TONES[state]}>{state === 'offline' ? stateShort.offline : states[state]}</Badge>
    </span>
  )
}
