import type { AttributeDefinition, AttributeValue } from '../../contracts/attributes.ts'
import type { Product } from '../catalog/index.ts'
import { joinList, readFlag, readNumber, splitList } from './cell-values.ts'
import type { DraftContext } from './product-draft.ts'

/** A value as a cell has it. */
export const writeAttribute = (value: AttributeValue): string =>
  Array.isArray(value) ? joinList(value) : String(value)

/** Cells as values of the kind that their definitions ask for; what says the same as before is left out. */
export function readAttributes(
  cells: Readonly<Record<string, string | string[]>>,
  before: Product | null,
  context: DraftContext,
): Record<string, AttributeValue | null> {
  const changed: Record<string, AttributeValue | null> = {}
  for (const [key, cell] of Object.entries(cells)) {
    const old = before && Object.hasOwn(before.attributes, key) ? before.attributes[key] : undefined
    const text = Array.isArray(cell) ? joinList(cell) : cell
    if (old === undefined ? text === '' : writeAttribute(old) === text) continue
    changed[key] = text === '' ? null : readValue(cell, context.definitions.get(key), context)
  }
  return changed
}

function readValue(
  cell: string | string[],
  definition: AttributeDefinition | undefined,
  { sign }: DraftContext,
): AttributeValue {
  const items = Array.isArray(cell) ? cell : undefined
  const text = items ? items.join(', ') : (cell as string)
  switch (definition?.type) {
    case 'number':
      return readNumber(text, sign) ?? text
    case 'boolean':
      return readFlag(text) ?? text
    case 'select':
      return definition.multiple ? (items ?? splitList(text)) : text
    case 'text':
      return text
    case undefined:
      return items && items.length > 1 ? items : text
  }
}
