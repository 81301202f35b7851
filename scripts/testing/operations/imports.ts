import { randomUUID } from 'node:crypto'
import type { Operations } from './operation.ts'
import { prepare, requestOf, type Scene } from './scene.ts'
import { slug, title } from './words.ts'

const STORE = '/api/stores/{store}'
const HEADER = 'handle,title,status,price,stock,tags,brand,categories'

/** A file of a few products; some of them are there already. */
function csvForm({ random }: Scene): FormData {
  const rows = Array.from({ length: random.between(1, 5) }, () =>
    [
      slug(random),
      title(random),
      random.pick(['active', 'active', 'draft']),
      `${random.between(1, 90)}.00`,
      random.int(9),
      random.pick(['sale', 'summer', '']),
      random.pick(['Nimbus', 'Orla', '']),
      random.pick(['Outdoor > Tents', 'Outdoor', '']),
    ].join(','),
  )
  const form = new FormData()
  form.set('file', new File([[HEADER, ...rows].join('\n')], 'products.csv'))
  return form
}

async function archiveForm(scene: Scene): Promise<FormData> {
  const [method, path] = requestOf(`GET ${STORE}/export`, scene.store, {})
  const archive = await (await scene.ask(scene.owner, method, path)).arrayBuffer()
  const form = new FormData()
  form.set('slug', `restored-${randomUUID().slice(0, 12)}`)
  form.set('archive', new File([archive], 'store.tar.gz'))
  return form
}

/** At most a few wait at a time: those before count as done. */
async function importOf(scene: Scene): Promise<number> {
  await scene.store.db
    .updateTable('imports')
    .set({ status: 'done' })
    .where('status', '=', 'waiting')
    .execute()
  return (
    await prepare(scene, `POST ${STORE}/imports`, () => ({ query: { dryRun: 'true' }, body: csvForm(scene) }))
  ).id
}

export const importOperations: Operations = {
  [`POST ${STORE}/imports`]: (scene) => ({ body: csvForm(scene) }),
  [`GET ${STORE}/imports`]: () => ({}),
  [`GET ${STORE}/imports/{id}`]: async (scene) => ({ params: { id: await importOf(scene) } }),
  [`GET ${STORE}/exports/products.csv`]: () => ({}),
  [`GET ${STORE}/export`]: () => ({}),
  'POST /api/stores/restore': async (scene) => ({ body: await archiveForm(scene) }),
}
