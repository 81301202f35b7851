import { expect, test } from 'vitest'
import { beginHistory, rebase, record, redo, undo } from './history.ts'

const typed = (words: string[], key?: string) =>
  words.reduce(
    (history, word, at) => record(history, word, { at: at * 100, ...(key && { key }) }),
    beginHistory(''),
  )

test('what is typed without pause is one step', () => {
  const history = typed(['H', 'He', 'Hey'], 'heading')
  expect(undo(history).present).toBe('')
  expect(redo(undo(history)).present).toBe('Hey')
})

test('after a pause, or elsewhere, another step begins', () => {
  const history = record(typed(['H', 'He'], 'heading'), 'He!', { key: 'heading', at: 10_000 })
  expect(undo(history).present).toBe('He')
  expect(undo(record(history, 'x', { key: 'text', at: 10_050 })).present).toBe('He!')
})

test('a change after an undo begins another future', () => {
  const history = record(undo(typed(['a', 'b'])), 'c', { at: 900 })
  expect(redo(history).present).toBe('c')
  expect(undo(history).present).toBe('a')
})

test('typing goes on as a step of its own after an undo', () => {
  const history = record(undo(typed(['H', 'He'], 'heading')), 'X', { key: 'heading', at: 250 })
  expect(undo(history).present).toBe('')
})

test('what comes from elsewhere is not undone', () => {
  const history = rebase(typed(['a', 'b']), (text) => `${text}+`)
  expect([undo(history).present, undo(undo(history)).present]).toEqual(['a+', '+'])
})

test('nothing happens at either end', () => {
  const history = beginHistory('here')
  expect(undo(history).present).toBe('here')
  expect(redo(history).present).toBe('here')
})
