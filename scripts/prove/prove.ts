import { proveKills } from './kill-workers.ts'
import { proveMigration } from './migrate-stores.ts'
import { proveByTest } from './prove-by-test.ts'

const PROOFS: Record<string, () => Promise<void>> = {
  FO1: proveMigration,
  FS2: () => proveByTest('tests/tenancy.db.test.ts', { TENANCY_STORES: '20', TENANCY_REQUESTS: '100000' }),
  FS4: () => proveByTest('tests/fuzz.db.test.ts', { FUZZ_REQUESTS: '20000' }),
  FR6: () => proveByTest('tests/pricing-oracle.test.ts', { ORACLE_CARTS: '10000' }),
  FR8: proveKills,
  FR11: () => proveByTest('tests/incremental-equals-full.db.test.ts', { EDITS: '1000' }),
}

const [name = ''] = process.argv.slice(2)
const prove = Object.hasOwn(PROOFS, name) ? PROOFS[name] : undefined
if (!prove) {
  console.error(`Which figure? npm run prove -- ${Object.keys(PROOFS).join(' | ')}`)
  process.exit(1)
}
await prove()
