import type { AttributeDefinition, AttributesData } from '../../contracts/attributes.ts'
import type { StoreDb } from '../../db/store-db.ts'

/** The store's definitions by key, and how often they were changed. */
export async function readAttributes(db: StoreDb): Promise<AttributesData & { version: number }> {
  const row = await db
    .selectFrom('documents')
    .select(['published', 'draft_version'])
    .where('kind', '=', 'attributes')
    .where('key', '=', 'attributes')
    .executeTakeFirst()
  const data = row?.published as AttributesData | null | undefined
  return { attributes: data?.attributes ?? [], version: row?.draft_version ?? 0 }
}

export async function readDefinitions(db: StoreDb): Promise<Map<string, AttributeDefinition>> {
  const { attributes } = await readAttributes(db)
  return new Map(attributes.map((definition) => [definition.key, definition]))
}
