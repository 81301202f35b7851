import type { Deps } from '../../api/deps.ts'
import { saveBrand } from '../../api/features/brands/index.ts'
import { createBranch, getDefaultBranch, updateBranch } from '../../api/features/branches/index.ts'
import { saveAttributes } from '../../api/features/catalog/index.ts'
import { saveCategory } from '../../api/features/categories/index.ts'
import { saveCollection } from '../../api/features/collections/index.ts'
import { createStore, toStoreContext } from '../../api/features/stores/index.ts'
import type { Actor, StoreContext } from '../../api/http/app-env.ts'
import { plantContent } from './plant-content.ts'
import { plantDuties } from './plant-duties.ts'
import { plantMembers, plantShopper, type People } from './plant-people.ts'
import { eachAtOnce, openStudio, type Studio } from './plant-pictures.ts'
import { plantProducts } from './plant-products.ts'
import { own, translate } from './translate.ts'
import type { SeedAttribute, SeedBranch, SeedCategory, SeedStore } from './types.ts'

export interface PlantInput {
  seed: SeedStore
  owner: Actor
  people: People
  say(what: string): void
}

/** What stands where: ids by the seed's keys. */
export interface Planted {
  store: StoreContext
  actor: Actor
  seed: SeedStore
  studio: Studio
  brands: Map<string, number>
  branches: Map<string, number>
  categories: Map<string, number>
  collections: Map<string, number>
  products: Map<string, number>
}

/** A store of the demo, made the way a merchant makes one. */
export async function plantStore(deps: Deps, { seed, owner, people, say }: PlantInput): Promise<void> {
  say('store')
  // A shop owner's store is the platform's; he has been given it.
  const merchant = owner === people.merchant ? owner : null
  const { name, slug, currency, country, locales, timezone, theme } = seed
  const row = await createStore(deps, merchant, {
    name,
    slug,
    currency,
    country,
    locales,
    timezone,
    theme,
  })
  const store = toStoreContext(deps.db, row)
  const planted: Planted = {
    ...{ store, actor: owner, seed, studio: openStudio(deps, { store, actor: owner }) },
    ...{
      brands: new Map(),
      branches: new Map(),
      categories: new Map(),
      collections: new Map(),
      products: new Map(),
    },
  }
  await plantBranches(planted)
  await plantMembers(deps, store, membersOf(planted, people))
  const [branchId] = branchesWithStaff(planted)
  if (branchId !== undefined) await plantDuties(store, { branchId, people })
  await plantShopper(store)
  say('pictures')
  await eachAtOnce(
    seed.products.flatMap((product) => product.pictures),
    4,
    (picture) => planted.studio.hang(picture),
  )
  say('catalog')
  await plantGroups(deps, planted)
  await plantProducts(deps, planted)
  await plantCollections(deps, planted)
  say('pages')
  await plantContent(deps, planted)
}

function membersOf(planted: Planted, people: People) {
  const { seed } = planted
  if (seed.slug === 'verde') return [{ actor: people.owner, role: 'owner' as const }]
  if (seed.slug !== 'acme') return []
  const second = branchesWithStaff(planted)
  return [
    { actor: people.branch, role: 'manager' as const, branchIds: second },
    { actor: people.employee, role: 'employee' as const, branchIds: second },
    { actor: people.editor, role: 'editor' as const },
  ]
}

/** The demo's manager and employee work at the second branch of one store. */
const branchesWithStaff = ({ seed, branches }: Planted) =>
  seed.slug === 'acme' ? [...branches.values()].slice(1, 2) : []

async function plantBranches({ store, actor, seed, branches }: Planted): Promise<void> {
  const editing = { store, actor }
  for (const [index, branch] of seed.branches.entries()) {
    const input = branchInput(branch)
    const { id } =
      index === 0
        ? await updateBranch(editing, { id: await getDefaultBranch(store.db), patch: input })
        : await createBranch(editing, input)
    branches.set(branch.key, id)
  }
}

function branchInput({ name, address, phone, latitude, longitude, hours, pickup }: SeedBranch) {
  return {
    name,
    address: [address.line1, `${address.postalCode} ${address.city}`, address.region],
    postcode: address.postalCode,
    country: address.country,
    phone,
    position: { latitude, longitude },
    hours,
    pickup,
    visible: true,
  }
}

/** Texts become choices, so that every language has its word for them. */
function defineAttribute({ products, words }: SeedStore, { key, label, type, unit = '' }: SeedAttribute) {
  const values = type === 'text' ? products.flatMap(({ attributes }) => attributes[key] ?? []) : []
  const options = [...new Set(values.map(String))].map((value) => ({ value, label: { ...words[value] } }))
  return {
    ...{ key, label: { ...label }, unit, options, multiple: false, facet: type !== 'number' },
    type: type === 'text' ? ('select' as const) : type,
  }
}

async function plantGroups(deps: Deps, planted: Planted): Promise<void> {
  const { store, actor, seed, studio } = planted
  await saveAttributes(deps, {
    store,
    actor,
    version: undefined,
    data: {
      attributes: seed.attributes.map((attribute) => defineAttribute(seed, attribute)),
    },
  })
  for (const { key, name, description } of seed.brands) {
    const patch = {
      name,
      description: own(seed, description),
      translations: translate(seed, { description }),
    }
    planted.brands.set(key, (await saveBrand(deps, { store, actor, id: null, patch })).id)
  }
  const plantCategory = async (category: SeedCategory, parentId: number | null): Promise<void> => {
    const { key, title, slug, description } = category
    const patch = {
      ...{ title: own(seed, title), slug: own(seed, slug), description: own(seed, description), parentId },
      mediaId: await studio.hang(category.picture),
      translations: translate(seed, { title, slug, description }),
    }
    const { id } = await saveCategory(deps, { store, actor, id: null, patch })
    planted.categories.set(key, id)
    for (const child of category.children) await plantCategory(child, id)
  }
  for (const category of seed.categories) await plantCategory(category, null)
}

async function plantCollections(
  deps: Deps,
  { store, actor, seed, studio, products, collections }: Planted,
): Promise<void> {
  for (const collection of seed.collections) {
    const { title, slug, description, sort } = collection
    const chosen =
      collection.products.by === 'hand'
        ? { productIds: collection.products.slugs.flatMap((each) => products.get(each) ?? []) }
        : {
            rule: {
              all: [{ field: 'tag' as const, operator: 'eq' as const, value: collection.products.tag }],
            },
          }
    const patch = {
      ...{ title: own(seed, title), slug: own(seed, slug), description: own(seed, description) },
      mediaId: await studio.hang(collection.picture),
      translations: translate(seed, { title, slug, description }),
      ...chosen,
      ...((sort === 'price_asc' || sort === 'price_desc') && { sort }),
    }
    collections.set(collection.key, (await saveCollection(deps, { store, actor, id: null, patch })).id)
  }
}
