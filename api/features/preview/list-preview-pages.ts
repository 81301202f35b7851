import { sql } from 'kysely'
import type { EntryData } from '../../contracts/content.ts'
import { blogPath, homePath, maintenancePath, notFoundPath, storesPath } from '../../contracts/paths.ts'
import type { PreviewPage } from '../../contracts/preview.ts'
import type { StoreDb } from '../../db/store-db.ts'
import type { StoreContext } from '../../http/app-env.ts'
import { addressOf } from '../publishing/index.ts'

type EntityKind = Parameters<typeof addressOf>[0]

interface Example {
  kind: EntityKind
  id: number
  title: string
}

/** One page of the store for each of these templates, where there is one. */
export async function listPreviewPages(
  { db, name, locales }: StoreContext,
  templates: string[],
): Promise<PreviewPage[]> {
  const locale = locales[0] ?? 'en'
  const place = { locale, defaultLocale: locale }
  const [examples, has] = await Promise.all([findExamples(db, locale), findLists(db)])
  const slugs = await findSlugs(db, locale, examples)
  const pages: (PreviewPage | undefined)[] = [
    { template: 'home', path: homePath(place), title: name },
    ...examples.map(({ kind, id, title }) => {
      const slug = slugs.get(`${kind}/${id}`)
      return slug === undefined ? undefined : { template: kind, path: addressOf(kind, place, slug), title }
    }),
    has.posts ? { template: 'blog', path: blogPath(place), title: '' } : undefined,
    has.branches ? { template: 'stores', path: storesPath(place), title: '' } : undefined,
    { template: 'notFound', path: notFoundPath(place), title: '' },
    { template: 'maintenance', path: maintenancePath(place), title: '' },
  ]
  return pages.filter((page) => page !== undefined).filter(({ template }) => templates.includes(template))
}

async function findExamples(db: StoreDb, locale: string): Promise<Example[]> {
  const [products, categories, collections, brands, entries] = await Promise.all([
    db
      .selectFrom('products')
      .select(['id', 'title'])
      .where('status', '=', 'active')
      .orderBy('id', 'desc')
      .limit(1)
      .execute(),
    db
      .selectFrom('categories')
      .select(['id', 'title'])
      .where('visible', '=', true)
      .orderBy('position')
      .orderBy('id')
      .limit(1)
      .execute(),
    db
      .selectFrom('collections')
      .select(['id', 'title'])
      .where('visible', '=', true)
      .orderBy('id')
      .limit(1)
      .execute(),
    db.selectFrom('brands').select(['id', 'name as title']).orderBy('name').limit(1).execute(),
    db
      .selectFrom('documents')
      .distinctOn('kind')
      .select(['id', 'kind', 'published as data'])
      .where('kind', 'in', ['page', 'post', 'policy'])
      .where('published', 'is not', null)
      .orderBy('kind')
      .orderBy('id', 'desc')
      .execute(),
  ])
  const of = (kind: EntityKind, rows: { id: number; title: string }[]): Example[] =>
    rows.map((row) => ({ kind, ...row }))
  return [
    ...of('product', products),
    ...of('category', categories),
    ...of('collection', collections),
    ...of('brand', brands),
    ...entries.map(({ id, kind, data }): Example => {
      const { title } = data as EntryData
      return { kind: kind as EntityKind, id, title: title[locale] ?? Object.values(title)[0] ?? '' }
    }),
  ]
}

async function findLists(db: StoreDb): Promise<{ posts: boolean; branches: boolean }> {
  const { posts, branches } = await db
    .selectNoFrom((eb) => [
      eb
        .exists(
          eb
            .selectFrom('documents')
            .select('id')
            .where('kind', '=', 'post')
            .where('published', 'is not', null),
        )
        .as('posts'),
      eb.exists(eb.selectFrom('branches').select('id').where('visible', '=', true)).as('branches'),
    ])
    .executeTakeFirstOrThrow()
  return { posts: Boolean(posts), branches: Boolean(branches) }
}

async function findSlugs(db: StoreDb, locale: string, examples: Example[]): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('slugs')
    .select(['kind', 'entity_id', 'slug'])
    .where('locale', '=', locale)
    .where('state', '=', 'current')
    .where('entity_id', '=', sql<number>`any(${examples.map(({ id }) => id)}::int[])`)
    .execute()
  return new Map(rows.map((row) => [`${row.kind}/${row.entity_id}`, row.slug]))
}
