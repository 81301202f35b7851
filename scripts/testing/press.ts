import type { Press } from '../../api/contracts/publishing.ts'
import { directDatabaseUrl, type Env } from '../../api/env.ts'
import type { Deps } from '../../api/deps.ts'
import { createPageSource } from '../../api/features/publishing/page-source.ts'
import { createPress } from '../../site/press/create-press.ts'
import type { RenderTask } from '../../site/press/render-messages.ts'
import { createRenderPool, type RenderPool } from '../../site/press/render-pool.ts'

export interface TestPress {
  press: Press
  /** Publishes what is due on both lines of a store. */
  publish(storeId: string): Promise<void>
  close(): Promise<void>
}

/** The real press on the real bundle, with one thread; what it renders with is in `dist`. */
export async function openTestPress(
  deps: Deps,
  /** Called with every task before it is rendered. */
  onRender: (task: RenderTask) => unknown = () => undefined,
  /** And afterwards, before the press hears of it. */
  onRendered: (task: RenderTask) => unknown = () => undefined,
): Promise<TestPress> {
  const { env, artifacts } = deps
  const pool = inEnvironment(env, () =>
    createRenderPool({
      threads: 1,
      entry: new URL('../../api/press-thread.ts', import.meta.url),
      workerData: {},
    }),
  )
  const source = createPageSource({
    ...deps,
    platformUrl: new URL(env.PLATFORM_URL),
    bundle: { number: 1, succeed: () => Promise.resolve(false) },
  })
  const watched: RenderPool = {
    ...pool,
    async render(task) {
      await onRender(task)
      const outcome = await pool.render(task)
      await onRendered(task)
      return outcome
    },
  }
  const press = await createPress({ source, pool: watched, artifacts })
  return {
    press,
    async publish(storeId) {
      for (const line of ['live', 'bulk'] as const) await press.publish(storeId, line)
    },
    close: () => pool.close(),
  }
}

/** A thread reads the environment of the process as it is when the thread begins. */
function inEnvironment<T>(env: Env, run: () => T): T {
  const before = { ...process.env }
  Object.assign(process.env, {
    NODE_ENV: 'production',
    LOG_LEVEL: env.LOG_LEVEL,
    PLATFORM_URL: env.PLATFORM_URL,
    DATABASE_URL: directDatabaseUrl(env),
    PICKSY_HOME: env.PICKSY_HOME,
  })
  try {
    return run()
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
    Object.assign(process.env, before)
  }
}
