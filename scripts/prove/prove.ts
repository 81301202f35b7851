import { proveMigration } from './migrate-stores.ts'

const PROOFS: Record<string, () => Promise<void>> = {
  FO1: proveMigration,
}

const [name = ''] = process.argv.slice(2)
const prove = Object.hasOwn(PROOFS, name) ? PROOFS[name] : undefined
if (!prove) {
  console.error(`Which figure? npm run prove -- ${Object.keys(PROOFS).join(' | ')}`)
  process.exit(1)
}
await prove()
