import type { RowError } from '../../contracts/imports.ts'
import type { StoreTrx } from '../../db/store-db.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { mergeTags, type Tag } from '../../domain/tags.ts'
import type { StoreContext } from '../../http/app-env.ts'
import { MAX_DEPTH } from '../categories/index.ts'
import { findKnownProducts, lockProducts, saveProducts, shareStructure } from '../catalog/index.ts'
import { writeStock, type StockChange } from '../inventory/index.ts'
import { draftPatch, problemAt, type DraftPatch } from './draft-patch.ts'
import type { ImportRow } from './imports.queries.ts'
import type { BranchNames } from './known-branches.ts'
import { mergeDrafts } from './merge-drafts.ts'
import type { PictureWish } from './picture-parts.ts'
import type { DraftContext, ProductDraft } from './product-draft.ts'
import { picturesOf, resolveReferences, type References } from './resolve-references.ts'

export interface BatchDeps {
  trx: StoreTrx
  store: StoreContext
  context: DraftContext
  branches: BranchNames
}

export interface BatchOutcome {
  created: number
  updated: number
  failed: number
  errors: RowError[]
  tags: Tag[]
  /** Pictures to be fetched for products that are there now. */
  pictures: PictureWish[]
}

/** Some products of a file, in the caller's transaction: what is wrong with one of them leaves the others alone. */
export async function importBatch(
  deps: BatchDeps,
  { actor }: Pick<ImportRow, 'actor'>,
  given: readonly ProductDraft[],
): Promise<BatchOutcome> {
  const { trx, store, context } = deps
  for (const draft of given) draft.problems.push(...nameProblems(draft))
  const sound = given.filter(({ problems }) => problems.length === 0)
  const references = await resolveReferences({ trx, store, now: context.now }, sound)
  const known = await findKnownProducts(trx, sound.map(namesOf), store.locales[0] ?? '')
  const { drafts, ids } = mergeDrafts(sound, known)
  await shareStructure(trx, store.id)
  const former = await lockProducts(
    trx,
    ids.flatMap((id) => id ?? []).sort((left, right) => left - right),
  )
  const ready = drafts.flatMap((draft, index) => {
    const before = former.get(ids[index] ?? 0) ?? null
    const made = draftPatch(draft, before, references.of(draft), context)
    if (!made.ok) draft.problems.push(...made.problems)
    return made.ok ? [{ draft, id: before?.id ?? null, ...made.value }] : []
  })
  const { results, tags } = await saveProducts({ trx, store, now: context.now }, ready)
  const saved: SavedDraft[] = []
  const outcome = { created: 0, updated: 0 }
  for (const [index, result] of results.entries()) {
    const one = ready[index]
    if (!one) continue
    if (!result.ok) one.draft.problems.push(problemOf(one.draft, one.places, result))
    else {
      saved.push({
        ...one,
        productId: result.product.id,
        variantIds: result.product.variants.map(({ id }) => id),
      })
      if (result.outcome !== 'unchanged') outcome[result.outcome]++
    }
  }
  const stock = await writeStock({ trx, store }, countsOf(saved, deps.branches), { reason: 'import', actor })
  const all = [...given.filter((draft) => !sound.includes(draft)), ...drafts]
  const refused = all.filter(({ problems }) => problems.length > 0)
  return {
    ...outcome,
    failed: refused.reduce((sum, { rows }) => sum + rows.length, 0),
    errors: all
      .flatMap(({ problems, notes }) => [...problems, ...notes])
      .sort((left, right) => left.row - right.row),
    tags: mergeTags(references.tags, tags, stock.tags),
    pictures: saved.flatMap((one) => wishOf(one, references) ?? []),
  }
}

interface SavedDraft extends DraftPatch {
  draft: ProductDraft
  productId: number
  variantIds: number[]
}

const LONGEST_NAME = 200

/** Brands and categories that could not be made. */
function nameProblems({ rows, brand = '', categories = [] }: ProductDraft): RowError[] {
  const row = rows[0] ?? 0
  const tooLong = categories.flat().some((title) => title.length > LONGEST_NAME)
  const tooDeep = categories.some((path) => path.length > MAX_DEPTH)
  return [
    ...(brand.length > LONGEST_NAME ? [{ row, message: 'brand: The name is too long.' }] : []),
    ...(tooLong ? [{ row, message: 'categories: A title is too long.' }] : []),
    ...(tooDeep ? [{ row, message: `categories: Categories go ${MAX_DEPTH} levels deep at most.` }] : []),
  ]
}

const namesOf = ({ fields, variants }: ProductDraft) => ({
  title: '',
  ...(fields.slug && { slug: fields.slug }),
  ...(fields.externalId && { externalId: fields.externalId }),
  variants: variants.map((variant) => ({ sku: variant.fields.sku ?? null })),
})

function problemOf(draft: ProductDraft, places: readonly number[], { path = '', reason }: Refusal): RowError {
  const [, place, rest = ''] = /^variants\.(\d+)(.*)$/.exec(path) ?? []
  const own = place === undefined ? path : `variants.${places.indexOf(Number(place))}${rest}`
  return problemAt(draft, own, `${reason}.`)
}

function countsOf(saved: readonly SavedDraft[], branches: BranchNames): StockChange[] {
  return saved.flatMap(({ draft, places, variantIds }) =>
    draft.variants.flatMap(({ stock }, index) =>
      [...stock].flatMap(([branch, onHand]) => {
        const variantId = variantIds[places[index] ?? -1]
        const branchId = branches.find(branch)
        return variantId === undefined || branchId === undefined ? [] : [{ variantId, branchId, onHand }]
      }),
    ),
  )
}

function wishOf(
  { draft, productId, places, variantIds }: SavedDraft,
  references: References,
): PictureWish | undefined {
  if (references.missingPictures(draft).length === 0) return undefined
  const alts = new Map(draft.pictures?.map(({ url, alt }) => [url, alt]))
  return {
    productId,
    row: draft.rows[0] ?? 0,
    pictures: picturesOf(draft).map((url) => ({
      url,
      alt: alts.get(url) ?? '',
      mediaId: references.mediaOf(url) ?? null,
    })),
    replaces: draft.pictures !== undefined,
    variants: draft.variants.flatMap(({ picture }, index) => {
      const id = variantIds[places[index] ?? -1]
      return picture && id !== undefined ? [{ id, url: picture }] : []
    }),
  }
}
