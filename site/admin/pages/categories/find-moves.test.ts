import { describe, expect, test } from 'vitest'
import { findBranch, findMoves } from './find-moves.ts'

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
