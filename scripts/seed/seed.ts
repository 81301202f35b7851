import { existsSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { platformDb } from '../../api/db/platform-db.ts'
import type { Deps } from '../../api/deps.ts'
import { readEnv } from '../../api/env.ts'
import { eraseStore } from '../../api/features/stores/erase-stores.job.ts'
import { openDeps } from '../../api/open-deps.ts'
import { acme } from './acme/index.ts'
import { luna } from './luna/index.ts'
import { plantPeople, type People } from './plant-people.ts'
import { plantStore } from './plant-store.ts'
import type { SeedStore } from './types.ts'
import { verde } from './verde/index.ts'

const STORES: SeedStore[] = [acme, luna, verde]

/** The demo, once: an installation that has a store already is left as it is. Answers whether it was made. */
export async function seedDemo(env: NodeJS.ProcessEnv, { quiet }: { quiet: boolean }): Promise<boolean> {
  const { deps, close } = await openDeps(readEnv(env), 'picksy-seed')
  const mark = join(deps.env.PICKSY_HOME, UNFINISHED)
  try {
    if (existsSync(mark)) await clearHalfMade(deps)
    else if (await hasStores(deps)) return false
    await writeFile(mark, '')
    const people = await plantPeople(deps)
    for (const store of STORES) {
      const say = (what: string) =>
        quiet || process.stdout.write(`\rMaking the demo: ${store.name}, ${what}`.padEnd(60))
      await plantStore(deps, { seed: store, owner: ownerOf(store, people), people, say })
    }
    if (!quiet) process.stdout.write('\r'.padEnd(61) + '\r')
    await rm(mark)
    return true
  } finally {
    await close()
  }
}

/** Stands in the home while the demo is being made: a start that finds it begins again. */
const UNFINISHED = 'demo.unfinished'

async function hasStores({ db }: Deps): Promise<boolean> {
  return (await platformDb(db).selectFrom('stores').select('id').limit(1).executeTakeFirst()) !== undefined
}

async function clearHalfMade(deps: Deps): Promise<void> {
  const platform = platformDb(deps.db)
  const slugs = STORES.map((store) => store.slug)
  const stores = await platform.selectFrom('stores').select('id').where('slug', 'in', slugs).execute()
  for (const { id } of stores) await eraseStore(deps, id)
  await platform.deleteFrom('slug_holds').where('slug', 'in', slugs).execute()
  await platform.deleteFrom('accounts').where('email', 'like', '%@demo.test').execute()
}

const ownerOf = ({ slug }: SeedStore, people: People) => (slug === 'verde' ? people.owner : people.merchant)
