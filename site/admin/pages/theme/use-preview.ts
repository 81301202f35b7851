import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState, type RefObject } from 'react'
import type { FromEditor, ToEditor } from '../../../editor/frame/messages.ts'
import { findUnseen, type Editing } from './editing.ts'
import { readFrameMessage } from './frame-messages.ts'
import { createPreviewLoop, type PreviewLoop, type Rendered } from './preview-loop.ts'
import { previewFrameQuery, renderPreview } from './queries.ts'
import type { Draft } from './draft.ts'

export interface Preview {
  /** Of the frame; undefined until it is known. */
  url: string | undefined
  error: unknown
  frame: RefObject<HTMLIFrameElement | null>
  path: string
  /** Of the page that is shown; undefined before the first one is. */
  template: string | undefined
  problems: Rendered['problems']
  /** Why the newest change is not to be seen. */
  failure: unknown
  retry(): void
  go(path: string): void
  post(message: FromEditor): void
  /** The same page in another language of the store. */
  findTranslation(locale: string): string | undefined
  /** What the frame shows already. */
  take(draft: Draft): void
  refresh(): void
}

interface PreviewInput {
  store: string
  editing: Editing
  /** What the API is being sent. */
  sent: Draft | undefined
  labels: Record<string, string>
  locale: string
  isEnabled: boolean
  onMessage: (message: ToEditor) => void
}

interface Shown {
  template: string | undefined
  problems: Rendered['problems']
  failure: unknown
}

const NOTHING: Shown = { template: undefined, problems: [], failure: undefined }

/** The page in its frame, kept at the newest draft. */
export function usePreview(input: PreviewInput): Preview {
  const { store, editing, labels, locale, isEnabled } = input
  const frame = useRef<HTMLIFrameElement>(null)
  const { data: opened, error, refetch } = useQuery({ ...previewFrameQuery(store), enabled: isEnabled })
  const [path, setPath] = useState('/')
  const [shown, setShown] = useState<Shown>(NOTHING)
  const lastPage = useRef('')
  const origin = opened?.origin
  const present = editing.history.present

  const newest = useRef({ ...input, origin, path })
  useEffect(() => {
    newest.current = { ...input, origin, path }
  })

  const post = (message: FromEditor) => {
    const { origin: target } = newest.current
    if (target) frame.current?.contentWindow?.postMessage({ picksy: 'editor', ...message }, target)
  }

  /** What was saved when the page that comes was asked for: all that it can show. */
  const askedWith = useRef<Editing['saved']>(undefined)
  const expectPage = () => {
    askedWith.current = newest.current.editing.saved
  }
  useEffect(expectPage, [opened?.url])

  const [loop] = useState<PreviewLoop>(() =>
    createPreviewLoop({
      async render(draft, at, section, signal) {
        const unsaved = findUnseen(newest.current.editing.saved, newest.current.sent, draft)
        // The preset is only the name of what the settings say.
        const { preset: _preset, ...parts } = unsaved ?? {}
        const body = { path: at, ...(unsaved && { draft: parts }), ...(section && { section }) }
        return renderPreview(store, body, signal)
      },
      post,
      onRendered({ html, template, problems }, section) {
        if (section === undefined) lastPage.current = html
        setShown((before) => ({
          template,
          problems:
            section === undefined
              ? problems
              : [...before.problems.filter(({ sectionId }) => sectionId !== section), ...problems],
          failure: undefined,
        }))
      },
      onFailure: (failure) => setShown((before) => ({ ...before, failure })),
    }),
  )
  useEffect(() => () => loop.close(), [loop])
  useEffect(() => loop.show(present), [loop, present])

  // Where something was saved, there is a connection again.
  const { saved } = editing
  const hasFailed = shown.failure !== undefined
  useEffect(() => {
    if (hasFailed) loop.refresh()
    // Not as soon as it fails, but when something has been saved after that.
  }, [loop, saved])

  useEffect(() => {
    if (!origin) return
    const listen = ({ origin: from, source, data }: MessageEvent<unknown>) => {
      if (from !== origin || source !== frame.current?.contentWindow) return
      const message = readFrameMessage(data)
      if (!message) return
      if (message.type === 'ready') {
        const { editing: now, sent, labels: names, locale: language } = newest.current
        setPath(message.path)
        post({ type: 'hello', labels: names, locale: language })
        const draft = now.history.present
        const isSaved = !findUnseen(now.saved, sent, draft)
        loop.open(message.path, draft, isSaved && askedWith.current === now.saved)
        askedWith.current = undefined
      }
      if (message.type === 'visit') expectPage()
      newest.current.onMessage(message)
    }
    window.addEventListener('message', listen)
    return () => window.removeEventListener('message', listen)
  }, [origin, loop])

  const names = JSON.stringify(labels)
  useEffect(() => {
    post({ type: 'hello', labels: JSON.parse(names) as Record<string, string>, locale })
  }, [names, locale])

  return {
    url: opened?.url,
    error,
    frame,
    path,
    ...shown,
    retry() {
      if (error) void refetch()
      else loop.refresh()
    },
    go(to) {
      setPath(to)
      expectPage()
      post({ type: 'go', path: to })
    },
    post,
    findTranslation: (to) => findTranslation(lastPage.current, to),
    take: (draft) => loop.take(draft),
    refresh: () => loop.refresh(),
  }
}

const ALTERNATE = /<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g

/** Read as text: a parsed page would ask the admin's policy for its styles. */
function findTranslation(html: string, locale: string): string | undefined {
  const [, , href] = [...html.matchAll(ALTERNATE)].find(([, language]) => language === locale) ?? []
  return href ? new URL(href, window.location.origin).pathname : undefined
}
