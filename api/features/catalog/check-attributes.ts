import type { AttributeDefinition, AttributeValue } from '../../contracts/attributes.ts'
import { ALLOWED, refuse, type Verdict } from '../../domain/refusal.ts'
import type { AttributeValues } from './catalog.table.ts'

/** Every value is of the type its definition says; what nobody defined is the product's own and free. */
export function checkAttributes(
  values: AttributeValues,
  definitions: ReadonlyMap<string, AttributeDefinition>,
): Verdict<'attribute_value'> {
  for (const [key, value] of Object.entries(values)) {
    const definition = definitions.get(key)
    const problem = definition && problemOf(value, definition)
    if (problem) return refuse('attribute_value', problem, `attributes.${key}`)
  }
  return ALLOWED
}

function problemOf(
  value: AttributeValue,
  { type, options, multiple }: AttributeDefinition,
): string | undefined {
  switch (type) {
    case 'text':
      return typeof value === 'string' ? undefined : 'Give a text'
    case 'number':
      return typeof value === 'number' ? undefined : 'Give a number'
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'Give true or false'
    case 'select': {
      const chosen = Array.isArray(value) ? value : [value]
      if (Array.isArray(value) && !multiple) return 'Give one of the choices, not a list'
      const known = chosen.every((each) => options.some((option) => option.value === each))
      return known ? undefined : `Give one of: ${options.map((option) => option.value).join(', ')}`
    }
  }
}
