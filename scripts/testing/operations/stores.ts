import { randomUUID } from 'node:crypto'
import { platformDb } from '../../../api/db/platform-db.ts'
import type { Deps } from '../../../api/deps.ts'
import { enqueueMail } from '../../../api/features/mail/index.ts'
import { openMailLog } from '../../../api/features/mail/mail.queries.ts'
import type { StoreContext } from '../../../api/http/app-env.ts'
import type { Operations } from './operation.ts'
import { idsOf, oneOf, prepare, type Scene } from './scene.ts'
import { maybe, title } from './words.ts'

const STORE = '/api/stores/{store}'
const DOMAIN = `${STORE}/domains/{host}`
const WEBHOOK = `${STORE}/webhooks/{id}`

const freshHost = () => `shop-${randomUUID().slice(0, 8)}.example.com`

async function domainOf({ db }: Deps, scene: Scene): Promise<string> {
  // A store has room for twenty.
  await platformDb(db)
    .deleteFrom('domains')
    .where('store_id', '=', scene.store.id)
    .where('kind', '=', 'custom')
    .where('primary_host', '=', false)
    .execute()
  return (
    await prepare<{ host: string }>(scene, `POST ${STORE}/domains`, () => ({ body: { host: freshHost() } }))
  ).host
}

/** One that has proved itself, without asking the DNS. */
async function verifiedDomain(deps: Deps, scene: Scene): Promise<string> {
  const host = await domainOf(deps, scene)
  await platformDb(deps.db)
    .updateTable('domains')
    .set({ verified_at: new Date() })
    .where('host', '=', host)
    .execute()
  return host
}

/** A mail that failed, of the store or of the platform itself. */
async function failedMail({ db }: Deps, store?: StoreContext): Promise<number> {
  const mail = {
    transport: 'shop',
    to: 'ana@demo.test',
    template: 'import-done',
    locale: 'en',
    data: { failed: 0 },
  } as const
  if (store) await store.db.transaction().execute((trx) => enqueueMail(trx, { ...mail, storeId: store.id }))
  else
    await platformDb(db)
      .transaction()
      .execute((trx) => enqueueMail(trx, mail))
  const log = openMailLog(db, store?.id ?? null)
  const { id } = await log
    .selectFrom('email_logs')
    .select('id')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  await log.updateTable('email_logs').set({ status: 'failed' }).where('id', '=', id).execute()
  return id
}

const webhookOf = (scene: Scene): Promise<number> =>
  oneOf(scene, idsOf(scene, 'hooks', { direction: 'out' }), async () => {
    return (await prepare(scene, `POST ${STORE}/webhooks`, () => ({ body: newWebhook(scene) }))).id
  })

const newWebhook = ({ random }: Scene) => ({
  url: `https://hooks.example.com/${random.int(1e9)}`,
  name: title(random),
  events: ['release.live'],
})

async function deliveryOf(scene: Scene): Promise<{ id: number; deliveryId: number }> {
  const id = await webhookOf(scene)
  const { id: deliveryId } = await prepare(scene, `POST ${WEBHOOK}/ping`, () => ({ params: { id } }))
  return { id, deliveryId }
}

interface Hook {
  id: number
  token: string
}

const hookOf = (scene: Scene): Promise<Hook> =>
  prepare<Hook>(scene, `POST ${STORE}/hooks`, () => ({ body: { name: title(scene.random) } }))

/** A finished release; one is made up where nothing was published yet. */
async function releaseOf({ store, random }: Scene): Promise<number> {
  const rows = await store.db.selectFrom('releases').select('id').where('root', 'is not', null).execute()
  if (rows.length > 0) return random.pick(rows).id
  const values = {
    cause: 'Made up',
    root: `stores/${store.id}/roots/1-made-up`,
    status: 'superseded' as const,
  }
  return (await store.db.insertInto('releases').values(values).returning('id').executeTakeFirstOrThrow()).id
}

export const storeOperations = (deps: Deps): Operations => ({
  'GET /api/stores': () => ({}),
  'POST /api/stores': ({ random }) => ({
    body: {
      name: title(random),
      slug: `made-${randomUUID().slice(0, 12)}`,
      currency: 'EUR',
      country: 'ES',
      locales: ['en', 'es'],
    },
  }),
  [`GET ${STORE}`]: () => ({}),
  [`PATCH ${STORE}`]: ({ random, store }) => {
    const [first = 'en'] = store.locales
    const body = maybe(random, 0.35, {
      name: () => title(random),
      country: () => random.pick(['ES', 'PT', 'BR']),
      timezone: () => random.pick(['Europe/Madrid', 'America/Bogota']),
      locales: () => [
        first,
        ...random.some(
          ['es', 'pt', 'ar', 'fr'].filter((locale) => locale !== first),
          3,
        ),
      ],
    })
    return { body }
  },
  [`POST ${STORE}/clone`]: () => ({ body: { slug: `clone-${randomUUID().slice(0, 12)}` } }),
  [`DELETE ${STORE}`]: ({ store }) => ({ body: { confirm: store.slug } }),
  [`POST ${STORE}/suspend`]: ({ random }) => ({ body: { reason: title(random) } }),
  [`POST ${STORE}/resume`]: async (scene) => {
    await prepare(scene, `POST ${STORE}/suspend`, () => ({ body: {} }))
    return {}
  },
  [`GET ${STORE}/domains`]: () => ({}),
  [`POST ${STORE}/domains`]: () => ({ body: { host: freshHost() } }),
  [`POST ${DOMAIN}/verify`]: async (scene) => ({ params: { host: await verifiedDomain(deps, scene) } }),
  [`POST ${DOMAIN}/primary`]: async (scene) => ({ params: { host: await verifiedDomain(deps, scene) } }),
  [`DELETE ${DOMAIN}`]: async (scene) => ({ params: { host: await verifiedDomain(deps, scene) } }),
  [`GET ${STORE}/mail`]: () => ({}),
  [`GET ${STORE}/mail/{id}`]: async ({ store }) => ({ params: { id: await failedMail(deps, store) } }),
  [`POST ${STORE}/mail/{id}/retry`]: async ({ store }) => ({ params: { id: await failedMail(deps, store) } }),
  'GET /api/platform/mail': () => ({}),
  'GET /api/platform/mail/{id}': async () => ({ params: { id: await failedMail(deps) } }),
  'POST /api/platform/mail/{id}/retry': async () => ({ params: { id: await failedMail(deps) } }),
  [`GET ${STORE}/webhooks`]: () => ({}),
  [`POST ${STORE}/webhooks`]: (scene) => ({ body: newWebhook(scene) }),
  [`GET ${WEBHOOK}`]: async (scene) => ({ params: { id: await webhookOf(scene) } }),
  [`PATCH ${WEBHOOK}`]: async (scene) => ({
    params: { id: await webhookOf(scene) },
    body: { name: title(scene.random) },
  }),
  [`DELETE ${WEBHOOK}`]: async (scene) => ({ params: { id: await webhookOf(scene) } }),
  [`POST ${WEBHOOK}/rotate`]: async (scene) => ({
    params: { id: await webhookOf(scene) },
    body: { overlapHours: 1 },
  }),
  [`POST ${WEBHOOK}/ping`]: async (scene) => ({ params: { id: await webhookOf(scene) } }),
  [`GET ${WEBHOOK}/deliveries`]: async (scene) => ({ params: { id: await webhookOf(scene) } }),
  [`GET ${WEBHOOK}/deliveries/{deliveryId}`]: async (scene) => ({ params: { ...(await deliveryOf(scene)) } }),
  [`POST ${WEBHOOK}/deliveries/{deliveryId}/replay`]: async (scene) => ({
    params: { ...(await deliveryOf(scene)) },
  }),
  [`GET ${STORE}/hooks`]: () => ({}),
  [`POST ${STORE}/hooks`]: ({ random }) => ({ body: { name: title(random) } }),
  [`DELETE ${STORE}/hooks/{id}`]: async (scene) => ({ params: { id: (await hookOf(scene)).id } }),
  'POST /api/hooks/rebuild/{token}': async (scene) => ({
    params: { token: (await hookOf(scene)).token },
    body: { tags: ['product:1', 'list:latest'] },
  }),
  [`GET ${STORE}/releases`]: () => ({}),
  [`POST ${STORE}/releases`]: () => ({}),
  [`GET ${STORE}/releases/{id}`]: async (scene) => ({ params: { id: await releaseOf(scene) } }),
  [`GET ${STORE}/releases/{id}/pages`]: async (scene) => ({ params: { id: await releaseOf(scene) } }),
  [`POST ${STORE}/releases/{id}/rollback`]: async (scene) => ({ params: { id: await releaseOf(scene) } }),
  [`POST ${STORE}/releases/withhold`]: () => ({ body: { paths: ['/products/tent/'] } }),
  [`GET ${STORE}/releases/{id}/events`]: async (scene) => ({ params: { id: await releaseOf(scene) } }),
})
