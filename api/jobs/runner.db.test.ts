import { afterAll, expect, inject, it } from 'vitest'
import { connect } from '../db/connect.ts'
import { createLog } from '../log.ts'
import { createMetrics } from '../metrics.ts'
import { enqueue } from './queue.ts'
import { runJobs, type Job } from './runner.ts'

const { db, pool, close } = connect(inject('databaseUrl'), { max: 8, name: 'jobs-test' })
afterAll(close)

it('what somebody waits for does not stand behind what takes long', async () => {
  const longEnds = Promise.withResolvers<void>()
  const codeIsSent = Promise.withResolvers<void>()
  let begun = 0
  const jobs: Job<unknown>[] = [
    {
      name: 'make-renditions',
      lane: 'long',
      run: () => {
        begun++
        return longEnds.promise
      },
    },
    { name: 'send-code', lane: 'prompt', run: async () => codeIsSent.resolve() },
  ]
  for (let store = 0; store < 40; store++) {
    await enqueue(db, 'make-renditions', { storeId: `s${store}` }, { priority: -20 })
  }
  const deps = { pool, log: createLog({ level: 'silent', name: 'test' }), metrics: createMetrics() }
  const runner = await runJobs(deps, jobs)
  await expect.poll(() => begun).toBeGreaterThan(1)
  const code = { purpose: 'verify', email: 'ana@demo.test', claimId: null, locale: 'en' } as const
  await enqueue(db, 'send-code', code)
  await codeIsSent.promise
  expect(begun).toBeLessThan(40)
  longEnds.resolve()
  await runner.stop()
})
