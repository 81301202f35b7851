import type { Found } from '../../contracts/finder.ts'
import type { Db } from '../../db/connect.ts'
import type { Action, Reach } from '../../domain/permissions.ts'
import type { StoreContext } from '../../http/app-env.ts'
import { findEntries, findGroups, findPeople, findProducts, type Pattern } from './finder.queries.ts'

const MOST_WORDS = 6

export interface FindInput {
  store: StoreContext
  q: string
  /** How far whoever asks may look; undefined for not at all. */
  reach: (action: Action) => Reach | undefined
}

/** Whatever in the store is called so, of each kind a few, and nothing that the caller's role does not show. */
export async function findInStore(db: Db, { store, q, reach }: FindInput): Promise<Found[]> {
  const pattern = readPattern(q)
  const staff = reach('staff.read')
  const found = await Promise.all([
    reach('catalog.read') ? findProducts(store, pattern) : [],
    reach('catalog.read') ? findGroups(store, pattern) : [],
    reach('content.read') ? findEntries(store, pattern) : [],
    staff ? findPeople(db, { storeId: store.id, branchIds: staff.branchIds, pattern }) : [],
  ])
  return found.flat()
}

function readPattern(q: string): Pattern {
  const escape = (text: string) => text.replaceAll(/[\\%_]/g, '\\$&')
  const words = q.split(/\s+/).filter(Boolean).slice(0, MOST_WORDS)
  return { words: words.map((word) => `%${escape(word)}%`), beginning: `${escape(q)}%` }
}
