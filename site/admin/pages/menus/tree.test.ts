import { describe, expect, test } from 'vitest'
import type { MenuItem } from './queries.ts'
import { indentItem, insertItem, moveItem, outdentItem, removeItem } from './tree.ts'

const item = (name: string, items: MenuItem[] = []): MenuItem => ({
  title: { en: name },
  link: { kind: 'home' },
  items,
})
const write = (items: readonly MenuItem[]): string =>
  items
    .map(({ title, items: below }) => title['en']! + (below.length > 0 ? `(${write(below)})` : ''))
    .join(' ')

const TREE = [item('a'), item('b', [item('c'), item('d', [item('e')])]), item('f')]

describe('the tree of a menu', () => {
  test('moves an item among its siblings, and no further', () => {
    expect(write(moveItem(TREE, [1], -1))).toBe('b(c d(e)) a f')
    expect(write(moveItem(TREE, [1, 0], 1))).toBe('a b(d(e) c) f')
    expect(write(moveItem(TREE, [0], -1))).toBe('a b(c d(e)) f')
    expect(write(moveItem(TREE, [2], 1))).toBe('a b(c d(e)) f')
  })

  test('puts an item below the one before it', () => {
    expect(write(indentItem(TREE, [2])!)).toBe('a b(c d(e) f)')
    expect(indentItem(TREE, [0])).toBeUndefined()
  })

  test('has three levels at most', () => {
    expect(indentItem(TREE, [1])).toBeUndefined()
    expect(indentItem(TREE, [1, 1])).toBeUndefined()
  })

  test('takes an item out, behind its parent', () => {
    expect(write(outdentItem(TREE, [1, 1])!)).toBe('a b(c) d(e) f')
    expect(outdentItem(TREE, [1])).toBeUndefined()
  })

  test('adds and removes', () => {
    expect(write(insertItem(TREE, [1, 0], item('x')))).toBe('a b(x c d(e)) f')
    expect(write(removeItem(TREE, [1, 1, 0]))).toBe('a b(c d) f')
  })
})
