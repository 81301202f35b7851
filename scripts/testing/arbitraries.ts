import fc from 'fast-check'

/** The part of JSON Schema that the OpenAPI document uses. */
export interface Schema {
  $ref?: string
  type?: string | string[]
  enum?: unknown[]
  const?: unknown
  format?: string
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  minItems?: number
  maxItems?: number
  items?: Schema
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: Schema | boolean
  anyOf?: Schema[]
  oneOf?: Schema[]
}

type Schemas = Record<string, Schema>

/** Values that no schema asks for. */
const NASTY: readonly unknown[] = [
  null,
  true,
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud800',
  '\udc00x',
  "'; drop table products; --",
  '<script>alert(1)</script>',
  '../../etc/passwd',
  '%00',
  '\u202e\u200b\ufeff',
  'x'.repeat(70_000),
  0,
  -0,
  -1,
  0.1,
  2 ** 31,
  2 ** 53,
  -(2 ** 63),
  1e308,
  '1e400',
  [],
  [null],
  {},
  { constructor: { prototype: 1 } },
  JSON.parse('{"__proto__":{"admin":true}}'),
  '9999-12-31T23:59:59.999Z',
  '0000-00-00T00:00:00Z',
  '+275760-09-13T00:00:00.001Z',
]

const DEPTH = 5

/** Mostly what the schema describes; here and there something that it does not. */
export function fromSchema(schema: Schema, schemas: Schemas, depth = 0): fc.Arbitrary<unknown> {
  const valid = depth > DEPTH ? fc.constant(null) : described(schema, schemas, depth)
  return fc.oneof({ weight: 12, arbitrary: valid }, { weight: 1, arbitrary: fc.constantFrom(...NASTY) })
}

function described(schema: Schema, schemas: Schemas, depth: number): fc.Arbitrary<unknown> {
  if (schema.$ref) {
    const name = schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1)
    return fromSchema(schemas[name] ?? {}, schemas, depth)
  }
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return fc.oneof(...choices.map((choice) => fromSchema(choice, schemas, depth)))
  const [first, ...others] = Array.isArray(schema.type) ? schema.type : [schema.type]
  const type = others.length > 0 ? fc.constantFrom(first, ...others) : fc.constant(first)
  return type.chain((each) => ofType(each, schema, schemas, depth))
}

function ofType(
  type: string | undefined,
  schema: Schema,
  schemas: Schemas,
  depth: number,
): fc.Arbitrary<unknown> {
  switch (type) {
    case 'null':
      return fc.constant(null)
    case 'boolean':
      return fc.boolean()
    case 'integer':
      return fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer(range(schema, 2 ** 31 - 1)))
    case 'number':
      return fc.double({ ...range(schema, 1e9), noNaN: true })
    case 'string':
      return text(schema)
    case 'array':
      return fc.array(fromSchema(schema.items ?? {}, schemas, depth + 1), {
        minLength: Math.min(schema.minItems ?? 0, 5),
        maxLength: Math.min(schema.maxItems ?? 4, 6),
      })
    case 'object':
      return record(schema, schemas, depth)
    default:
      return fc.jsonValue({ maxDepth: 2 })
  }
}

const range = ({ minimum, maximum }: Schema, most: number) => {
  const [min, max] = [Math.max(minimum ?? -most, -most), Math.min(maximum ?? most, most)]
  return { min: Math.ceil(Math.min(min, max)), max: Math.floor(max) }
}

function text({ format, minLength = 0, maxLength = 40 }: Schema): fc.Arbitrary<string> {
  switch (format) {
    case 'email':
      return fc.emailAddress()
    case 'uuid':
      return fc.uuid()
    case 'date-time':
      return fc.date({ noInvalidDate: true }).map((date) => date.toISOString())
    case 'date':
      return fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
    case 'uri':
    case 'url':
      return fc.webUrl()
    default:
      return fc.string({
        unit: 'grapheme',
        minLength,
        maxLength: Math.max(minLength, Math.min(maxLength, 60)),
      })
  }
}

function record(
  { properties = {}, required = [], additionalProperties }: Schema,
  schemas: Schemas,
  depth: number,
): fc.Arbitrary<unknown> {
  const fields = Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [name, fromSchema(schema, schemas, depth + 1)]),
  )
  const known = fc.record(fields, { requiredKeys: required.filter((name) => name in fields) })
  if (typeof additionalProperties !== 'object') return known
  const keys = fc.oneof(fc.constantFrom('en', 'es', 'pt'), fc.string({ maxLength: 12 }))
  const others = fc.dictionary(keys, fromSchema(additionalProperties, schemas, depth + 1), { maxKeys: 4 })
  return fc.tuple(known, others).map(([one, other]) => ({ ...other, ...one }))
}
