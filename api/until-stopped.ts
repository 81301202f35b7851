import type { Log } from './log.ts'

const DRAIN_MS = 12_000

/** Waits for SIGTERM, SIGINT or the end of the process that started this one; then drains and exits. */
export async function untilStopped(log: Log, drain: () => Promise<void>): Promise<never> {
  const reason = await new Promise<string>((resolve) => {
    process.once('SIGTERM', resolve)
    process.once('SIGINT', resolve)
    process.once('disconnect', () => resolve('the starter is gone'))
  })
  log.info({ reason }, 'draining')
  const timer = setTimeout(() => process.exit(1), DRAIN_MS)
  await drain().catch((error: unknown) => log.error({ err: error }, 'draining failed'))
  clearTimeout(timer)
  process.exit(0)
}
