import { benchEdge } from './edge.ts'
import { benchEdit } from './edit.ts'
import { benchEditor } from './editor.ts'
import { benchImport } from './import.ts'
import { benchPages } from './pages.ts'
import { benchPress } from './press.ts'
import { benchPromotions } from './promotions.ts'
import { benchProvision } from './provision.ts'

const [name, ...args] = process.argv.slice(2)

const sizes = (fallback: number[]) => (args.length > 0 ? args.map(Number) : fallback)

const BENCHES: Record<string, () => Promise<void>> = {
  edge: () => benchEdge(sizes([100_000])[0] ?? 100_000),
  edit: () => benchEdit(sizes([1000, 10_000, 100_000])),
  editor: () => benchEditor(sizes([1000])[0] ?? 1000),
  import: () => benchImport(sizes([10_000])[0] ?? 10_000),
  pages: benchPages,
  press: () => benchPress(sizes([1000, 10_000, 100_000])),
  promotions: () => benchPromotions(sizes([200])[0] ?? 200),
  provision: () => benchProvision(sizes([1000])[0] ?? 1000),
}

const bench = BENCHES[name ?? '']
if (!bench) {
  console.error(`Which benchmark? npm run bench -- ${Object.keys(BENCHES).join(' | ')}`)
  process.exit(1)
}
await bench()
