import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { describeRoutes, generateClient, GENERATED } from './generate-client.ts'

interface Operation {
  operationId?: string
  summary?: string
  tags?: string[]
  'x-access'?: { kind: string; action?: string }
}

describe('the API as it describes itself', () => {
  let operations: [name: string, operation: Operation][]

  beforeAll(async () => {
    const { paths = {} } = await describeRoutes()
    operations = Object.entries(paths).flatMap(([path, item]) =>
      Object.entries(item).map(([method, operation]): [string, Operation] => [
        `${method} ${path}`,
        operation as Operation,
      ]),
    )
  }, 60_000)

  const without = (has: (operation: Operation) => unknown) =>
    operations.filter(([, operation]) => !has(operation)).map(([name]) => name)

  it('has at least 48 endpoints', () => {
    expect(operations.length).toBeGreaterThanOrEqual(48)
  })

  it('says of every route what it does, where it belongs and who may call it', () => {
    expect(without(({ summary }) => summary)).toEqual([])
    expect(without(({ tags }) => tags?.length)).toEqual([])
    expect(without((operation) => operation['x-access']?.kind)).toEqual([])
  })

  it('gives every route a name of its own', () => {
    const names = operations.map(([, { operationId }]) => operationId)
    expect(names).not.toContain(undefined)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  it(
    'is what the typed client was made from; else run scripts/generate-client.ts',
    { timeout: 60_000 },
    async () => {
      expect((await generateClient()) === (await readFile(GENERATED, 'utf8'))).toBe(true)
    },
  )
})
