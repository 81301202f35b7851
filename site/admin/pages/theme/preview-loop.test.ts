import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { FromEditor } from '../../../editor/frame/messages.ts'
import { setSetting, templatePlace, type Draft } from './draft.ts'
import { createPreviewLoop } from './preview-loop.ts'
import { DRAFT } from './testing.ts'

const HERO = { place: templatePlace('home'), section: 'hero' }
const aligned = (align: string) => setSetting(DRAFT, HERO, 'align', align)

interface Question {
  draft: Draft
  section: string | undefined
  signal: AbortSignal
  answer: (html: string) => void
}

function open(isShown: boolean) {
  const questions: Question[] = []
  const posted: FromEditor[] = []
  const failures: unknown[] = []
  const loop = createPreviewLoop({
    render: (draft, _path, section, signal) =>
      new Promise((resolve) =>
        questions.push({
          draft,
          section,
          signal,
          answer: (html) => resolve({ html, template: 'home', problems: [] }),
        }),
      ),
    post: (message) => posted.push(message),
    onRendered: () => {},
    onFailure: (error) => failures.push(error),
  })
  loop.open('/', DRAFT, isShown)
  return { loop, questions, posted, failures }
}

/** Until all pauses are over and all answers have arrived. */
const settle = () => vi.advanceTimersByTimeAsync(100)

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('a page that shows the draft already is left as it is', async () => {
  const { questions, posted } = open(true)
  await settle()
  questions[0]!.answer('<html></html>')
  await settle()
  expect(questions).toHaveLength(1)
  expect(posted).toEqual([])
})

test('drafts that come while one is rendered are passed over, but for the newest', async () => {
  const { loop, questions, posted } = open(false)
  await settle()
  questions[0]!.answer('<html></html>')
  await settle()
  loop.show(aligned('center'))
  await settle()
  loop.show(aligned('end'))
  const newest = aligned('start end')
  loop.show(newest)
  await settle()
  questions[1]!.answer('<p>1</p>')
  await settle()
  expect(questions.map(({ section }) => section)).toEqual([undefined, 'hero', 'hero'])
  expect(questions[2]!.draft).toBe(newest)
  questions[2]!.answer('<p>2</p>')
  await settle()
  expect(posted.map(({ type }) => type)).toEqual(['page', 'section', 'section'])
})

test('what was typed in the page is not rendered over', async () => {
  const { loop, questions, posted } = open(true)
  await settle()
  questions[0]!.answer('<html></html>')
  await settle()
  const typed = setSetting(DRAFT, HERO, 'heading', { text: { en: 'Hey' } })
  loop.take(typed)
  loop.show(typed)
  await settle()
  expect(questions).toHaveLength(1)
  expect(posted).toEqual([])
})

test('the answer for a page that was left is not shown', async () => {
  const { loop, questions, posted } = open(false)
  await settle()
  loop.open('/products/tent/', DRAFT, true)
  expect(questions[0]!.signal.aborted).toBe(true)
  questions[0]!.answer('<html></html>')
  await settle()
  expect(posted).toEqual([])
})
