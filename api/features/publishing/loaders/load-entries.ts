import type { BlogPage, ContentPage, PageRef, PostPage } from '../../../contracts/pages.ts'
import { blogPath } from '../../../contracts/paths.ts'
import type { LoadedPage } from '../../../contracts/publishing.ts'
import { pickText } from '../../../domain/locale.ts'
import { tagOf } from '../../../domain/tags.ts'
import { BLOG_PAGE_SIZE } from '../wanted-pages.ts'
import type { Batch } from './batch.ts'
import { entryCrumb, type EntryRow } from './entry-rows.ts'
import type { Deps, Place } from './lookup.ts'
import { plainText, summary } from './plain-text.ts'

/** Pages, posts and policies: what merchants write. */
export async function loadEntryPages(batch: Batch, refs: PageRef[]): Promise<LoadedPage[]> {
  const entries = await batch.content.entries([...new Set(refs.map((ref) => ref.id))])
  await batch.lookup.preparePictures([...entries.values()].flatMap((row) => row.data.imageId ?? []))
  const loaded = refs.map(async (ref) => {
    const row = entries.get(ref.id)
    return row?.kind === ref.kind ? loadEntry(batch, ref, row) : undefined
  })
  return (await Promise.all(loaded)).filter((page) => page !== undefined)
}

async function loadEntry(batch: Batch, ref: PageRef, row: EntryRow): Promise<LoadedPage> {
  const place = batch.place(ref.locale)
  const template = await batch.template(row.kind, ref.locale)
  const deps: Deps = new Set([...template.deps, tagOf.document(row.id)])
  const { data } = row
  const text = (texts: Record<string, string>) => pickText(texts, place.locale, place.defaultLocale)
  const title = text(data.title)
  const bodyHtml = text(data.body)
  const image = batch.lookup.picture(data.imageId, place, deps)
  const own = await batch.sections(data.sections, place, deps)
  const base = {
    ref,
    title: text(data.seo.title) || title,
    description: text(data.seo.description) || text(data.excerpt) || summary(plainText(bodyHtml)),
    heading: title,
    bodyHtml,
    ...(image && { image }),
    alternates: batch.alternates((each) => entryCrumb(row, { ...place, ...each }).url),
    sections: [...template.sections, ...own],
    updatedAt: row.content_at.toISOString(),
  }
  if (row.kind === 'post') {
    const crumbs = [batch.homeCrumb(place), { title: '', url: blogPath(place), named: 'blog' as const }]
    const page: PostPage = {
      ...base,
      kind: 'post',
      breadcrumbs: crumbs,
      publishedAt: row.published_at.toISOString(),
      ...(data.author && { author: data.author }),
    }
    return { page, deps: [...deps] }
  }
  const page: ContentPage = { ...base, kind: row.kind, breadcrumbs: [batch.homeCrumb(place)] }
  return { page, deps: [...deps] }
}

export async function loadBlogPage(batch: Batch, ref: PageRef): Promise<LoadedPage> {
  const place: Place = batch.place(ref.locale)
  const template = await batch.template('blog', ref.locale)
  const deps: Deps = new Set([...template.deps, tagOf.list('posts')])
  const [posts, total] = await Promise.all([
    batch.content.posts(place, { offset: (ref.number - 1) * BLOG_PAGE_SIZE, limit: BLOG_PAGE_SIZE }, deps),
    countPosts(batch),
  ])
  const pages = Math.max(1, Math.ceil(total / BLOG_PAGE_SIZE))
  const page: BlogPage = {
    kind: 'blog',
    ref,
    title: '',
    description: '',
    alternates: batch.alternates((each) => blogPath(each, ref.number)),
    sections: template.sections,
    breadcrumbs: [batch.homeCrumb(place)],
    posts,
    page: ref.number,
    pages,
    ...(ref.number > 1 && { previous: blogPath(place, ref.number - 1) }),
    ...(ref.number < pages && { next: blogPath(place, ref.number + 1) }),
  }
  return { page, deps: [...deps] }
}

async function countPosts({ trx }: Batch): Promise<number> {
  const { count } = await trx
    .selectFrom('documents')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('kind', '=', 'post')
    .where('published', 'is not', null)
    .executeTakeFirstOrThrow()
  return count
}
