import { describe, expect, test } from 'vitest'
import { findBranch, findDrop, findMoves, type Edge } from './find-moves.ts'

const branch = (id: number, parentId: number | null) => ({ id, parentId, title: `C${id}` })
const tree = [branch(1, null), branch(2, 1), branch(3, 1), branch(4, 3), branch(5, null)]

describe('the steps of a category', () => {
  test('at the top of the tree are down only', () => {
    expect(findMoves(tree, tree[0]!)).toEqual({ down: { parentId: null, position: 1 } })
  })

  test('within a parent are up, under the one before, and out', () => {
    expect(findMoves(tree, tree[2]!)).toEqual({
      up: { parentId: 1, position: 0 },
      into: { parentId: 2, position: 0, title: 'C2' },
      out: { parentId: null, position: 1, title: 'C1' },
    })
  })

  test('under another come last there', () => {
    expect(findMoves(tree, tree[4]!).into).toEqual({ parentId: 1, position: 2, title: 'C1' })
  })
})

test('a branch is a category with all below it', () => {
  expect([...findBranch(tree, 1)]).toEqual([1, 2, 3, 4])
})

describe('what is dropped', () => {
  const drop = (moved: number, over: number, edge: Edge) =>
    findDrop(tree, tree[moved - 1]!, { over: tree[over - 1]!, edge })

  test.each([
    ['before a row stands there', 5, 1, 'before', { parentId: null, position: 0 }],
    ['on a row comes last under it', 5, 1, 'into', { parentId: 1, position: 2 }],
    ['behind a row stands after it', 5, 2, 'after', { parentId: 1, position: 1 }],
    ['behind a row with others under it is the first of them', 5, 1, 'after', { parentId: 1, position: 0 }],
    ['among its own counts the others only', 2, 3, 'before', undefined],
    ['in its own branch stays where it is', 1, 4, 'into', undefined],
    ['on its parent comes last there', 2, 1, 'into', { parentId: 1, position: 1 }],
  ] as const)('%s', (_name, moved, over, edge, place) => {
    expect(drop(moved, over, edge)).toEqual(place)
  })
})
