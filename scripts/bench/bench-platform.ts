import { mkdtemp, rm } from 'node:fs/promises'
import { chmod } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Deps } from '../../api/deps.ts'
import { readEnv } from '../../api/env.ts'
import { openDeps } from '../../api/open-deps.ts'
import { provisionStore, type StoreRow } from '../../api/features/stores/index.ts'
import { furnishContent } from '../../api/features/content/index.ts'
import { startPlatform, type Platform } from '../start-platform.ts'

export interface BenchPlatform {
  platform: Platform
  deps: Deps
  port: number
  makeStore(slug: string): Promise<StoreRow>
  stop(): Promise<void>
}

/** A whole platform of its own in a temporary folder: the processes that people run, on free ports. */
export async function startBenchPlatform(): Promise<BenchPlatform> {
  const home = await mkdtemp(join(tmpdir(), 'picksy-bench-'))
  await chmod(home, 0o755)
  const env = readEnv({ ...process.env, NODE_ENV: 'production', PORT: '0', PICKSY_HOME: home })
  const platform = await startPlatform(env, { demo: false, quiet: true })
  const { deps, close } = await openDeps(readEnv(platform.env), 'bench')
  return {
    platform,
    deps,
    port: Number(platform.env['PORT']),
    makeStore: (slug) =>
      provisionStore(
        {
          db: deps.db,
          storeDomain: deps.env.STORE_DOMAIN,
          furnish: (trx) => furnishContent(trx, { locales: ['en'] }, deps.themes),
        },
        {
          name: 'Bench',
          slug,
          currency: 'EUR',
          country: 'ES',
          locales: ['en'],
          merchantId: null,
          verified: true,
        },
      ),
    async stop() {
      await close()
      await platform.stop()
      await rm(home, { recursive: true, force: true })
    },
  }
}
