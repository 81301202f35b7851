import { sql } from 'kysely'
import type { AttributeDefinition, AttributesData } from '../../contracts/attributes.ts'
import { tableOf, type StoreTrx } from '../../db/store-db.ts'
import { changedTags } from '../../domain/changed-tags.ts'
import type { SharedDocumentSnapshot } from '../../domain/snapshots.ts'
import { AppError, invalidField } from '../../errors.ts'
import { changedMeanwhile } from '../../http/if-match.ts'
import { audit } from '../audit/index.ts'
import { recordChange } from '../publishing/index.ts'
import { readAttributes } from './attributes.queries.ts'
import type { CatalogDeps, Editing } from './change-product.ts'
import { holdStructure } from './structure-lock.ts'

export interface SaveAttributesInput extends Editing {
  version: number | undefined
  data: AttributesData
}

/** Replaces the store's attribute definitions; a type changes only while no product has values of another. */
export function saveAttributes(
  { now }: CatalogDeps,
  { store, actor, version, data }: SaveAttributesInput,
): Promise<AttributesData & { version: number }> {
  const definitions = data.attributes.map((definition) => labelled(definition, store.locales[0] ?? 'en'))
  checkDefinitions(definitions)
  return store.db.transaction().execute(async (trx) => {
    await holdStructure(trx, store.id)
    const before = await readAttributes(trx)
    if (version !== undefined && version !== before.version) throw changedMeanwhile()
    await checkRetyped(trx, store.id, before.attributes, definitions)
    const after = { attributes: definitions, version: before.version + 1 }
    await writeDefinitions(trx, after, now())
    await recordChange(trx, store.id, {
      tags: changedTags(snapshotOf(before.attributes), snapshotOf(definitions)),
      cause: 'Attributes changed',
      actor: actor.email,
    })
    const byKey = (list: AttributeDefinition[]) => Object.fromEntries(list.map((each) => [each.key, each]))
    await audit(trx, actor, {
      action: 'attributes.update',
      entity: 'attributes',
      entityId: '',
      before: byKey(before.attributes),
      after: byKey(definitions),
    })
    return after
  })
}

/** Every label has the store's own language: the key or the value where nobody wrote one. */
function labelled(definition: AttributeDefinition, locale: string): AttributeDefinition {
  return {
    ...definition,
    label: { [locale]: definition.key, ...definition.label },
    options: definition.options.map(({ value, label }) => ({ value, label: { [locale]: value, ...label } })),
  }
}

function checkDefinitions(definitions: readonly AttributeDefinition[]): void {
  for (const [index, { key, type, options, multiple }] of definitions.entries()) {
    const path = `attributes.${index}`
    if (definitions.findIndex((each) => each.key === key) < index) {
      throw invalidField(`${path}.key`, `The key ${key} is there twice.`)
    }
    if (type === 'select' && options.length === 0)
      throw invalidField(`${path}.options`, 'A choice needs options.')
    if (type !== 'select' && (options.length > 0 || multiple)) {
      throw invalidField(`${path}.options`, 'Only a select has options.')
    }
    if (new Set(options.map(({ value }) => value)).size < options.length) {
      throw invalidField(`${path}.options`, 'Every option has a value of its own.')
    }
  }
}

/** What JSON calls the values of a type. */
const STORED_AS = { text: ['string'], select: ['string', 'array'], number: ['number'], boolean: ['boolean'] }

async function checkRetyped(
  trx: StoreTrx,
  storeId: string,
  before: readonly AttributeDefinition[],
  after: readonly AttributeDefinition[],
): Promise<void> {
  const types = new Map(before.map(({ key, type }) => [key, type]))
  const retyped = after.filter(({ key, type }) => types.get(key) !== type)
  if (retyped.length === 0) return
  const { rows } = await sql<{ key: string; type: string }>`
    select distinct value.key, jsonb_typeof(value.value) as type
    from ${tableOf(storeId, 'products')} p, jsonb_each(p.attributes) value
    where value.key = any(${retyped.map(({ key }) => key)}::text[])`.execute(trx)
  const wrong = retyped.find(({ key, type }) =>
    rows.some((row) => row.key === key && !STORED_AS[type].includes(row.type)),
  )
  if (!wrong) return
  const message = `Products have values of another type in ${wrong.key}: clear them first, or use another key.`
  const path = `attributes.${after.indexOf(wrong)}.type`
  throw new AppError('in_use', message, { errors: [{ path, message }] })
}

async function writeDefinitions(
  trx: StoreTrx,
  { attributes, version }: AttributesData & { version: number },
  now: Date,
): Promise<void> {
  const data = JSON.stringify({ attributes } satisfies AttributesData)
  const values = { draft: data, published: data, draft_version: version, content_at: now, updated_at: now }
  await trx
    .insertInto('documents')
    .values({ kind: 'attributes', key: 'attributes', ...values, published_at: now })
    .onConflict((conflict) => conflict.columns(['kind', 'key']).doUpdateSet(values))
    .execute()
}

/** Search alone asks what is a facet; pages show labels, units and options. */
const snapshotOf = (definitions: readonly AttributeDefinition[]): SharedDocumentSnapshot => ({
  kind: 'document',
  type: 'settings',
  key: '',
  shown: definitions.map(({ key, label, unit, options }) => ({ key, label, unit, options })),
})
