import type { StoreDb } from '../../db/store-db.ts'
import type { Header } from './csv-row.ts'

export interface BranchNames {
  /** By its name as columns have it; the empty name is the default branch. */
  find(name: string): number | undefined
  /** In their order, each with the name its column has. */
  all: { id: number; name: string }[]
}

/** Branches as a file names them; of two with one name, each has its number behind it. */
export async function readBranchNames(db: StoreDb): Promise<BranchNames> {
  const rows = await db
    .selectFrom('branches')
    .select(['id', 'name'])
    .orderBy('position')
    .orderBy('id')
    .execute()
  const counts = new Map<string, number>()
  for (const { name } of rows) counts.set(foldName(name), (counts.get(foldName(name)) ?? 0) + 1)
  const all = rows.map(({ id, name }) => ({
    id,
    name: counts.get(foldName(name)) === 1 ? name : `${name} #${id}`,
  }))
  const ids = new Map(all.map(({ id, name }) => [foldName(name), id]))
  const first = rows.length > 0 ? Math.min(...rows.map(({ id }) => id)) : undefined
  return { all, find: (name) => (name === '' ? first : ids.get(foldName(name))) }
}

const foldName = (name: string) => name.trim().toLowerCase()

/** Columns with the stock of branches that the store does not have. */
export const unknownBranches = (header: Header, branches: BranchNames) =>
  header.flatMap((column) => {
    const [, name] = /^stock:(.+)$/.exec(column) ?? []
    return name !== undefined && branches.find(name) === undefined ? [name] : []
  })
