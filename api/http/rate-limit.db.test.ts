import { randomUUID } from 'node:crypto'
import { describe, expect, inject, it } from 'vitest'
import { connect } from '../db/connect.ts'
import { testDb } from '../db/testing.ts'
import { limitsOn, type Limit } from './rate-limit.ts'

const makeLimit = (points = 3): Limit => ({ name: `test-${randomUUID()}`, points, seconds: 60 })

async function countRefused(tries: Promise<void>[]): Promise<number> {
  const answers = await Promise.allSettled(tries)
  return answers.filter((answer) => answer.status === 'rejected').length
}

describe('limits', () => {
  it('hold over processes, also for what comes at once', async () => {
    const other = connect(inject('databaseUrl'), { max: 2, name: 'other' })
    const limit = makeLimit(5)
    const processes = [limitsOn(testDb().pool), limitsOn(other.pool)]
    const tries = Array.from({ length: 12 }, (_, index) => processes[index % 2]!.consume([limit, 'ana']))
    expect(await countRefused(tries)).toBe(7)
    await other.close()
  })

  it('keep keys and limits apart, and say how long to wait', async () => {
    const limits = limitsOn(testDb().pool)
    const limit = makeLimit(1)
    await limits.consume([limit, 'ana'])
    await limits.consume([limit, 'bea'], [makeLimit(1), 'ana'])
    const refused = await limits.consume([limit, 'ana']).catch((error: unknown) => error)
    expect(refused).toMatchObject({
      code: 'too_many_requests',
      details: { retryAfter: expect.any(Number) as number },
    })
  })

  it('give back what did not count', async () => {
    const limits = limitsOn(testDb().pool)
    const limit = makeLimit(1)
    for (let round = 0; round < 3; round++) {
      await limits.consume([limit, 'ana'])
      await limits.forgive([limit, 'ana'])
    }
    await limits.consume([limit, 'ana'])
    await expect(limits.consume([limit, 'ana'])).rejects.toThrow('Too many tries')
  })

  it('go on counting in the process while the database is away', async () => {
    const gone = connect('postgres://nobody@127.0.0.1:1/none', { max: 1, name: 'gone' })
    const limits = limitsOn(gone.pool)
    const limit = makeLimit(2)
    expect(await countRefused([1, 2, 3, 4].map(() => limits.consume([limit, 'ana'])))).toBe(2)
    await gone.close()
  })
})
