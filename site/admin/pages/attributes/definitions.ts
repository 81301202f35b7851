import type { components } from '../../../../api/contracts/generated/api.ts'

export type AttributeDefinition = components['schemas']['AttributeDefinition']
export type AttributeType = AttributeDefinition['type']
export type Option = NonNullable<AttributeDefinition['options']>[number]
export type Words = Record<string, string>

export const ATTRIBUTE_TYPES: AttributeType[] = ['text', 'number', 'boolean', 'select']

export interface DefinitionForm {
  key: string
  label: Words
  type: AttributeType
  unit: string
  options: FormOption[]
  multiple: boolean
  facet: boolean
}

export interface FormOption {
  /** What products keep; undefined until it is saved for the first time. */
  value?: string
  label: Words
}

export const EMPTY_FORM: DefinitionForm = {
  key: '',
  label: {},
  type: 'text',
  unit: '',
  options: [],
  multiple: false,
  facet: false,
}

export const toForm = (definition: AttributeDefinition): DefinitionForm => ({
  ...EMPTY_FORM,
  ...definition,
  label: definition.label,
  options: (definition.options ?? []).map(({ value, label = {} }) => ({ value, label })),
})

/** What does not belong to the type is left out; a new option is called by its word in the main language. */
export function toDefinition(form: DefinitionForm, main: string): AttributeDefinition {
  const { type, label, unit, options, multiple, facet } = form
  const key = form.key.trim() || makeKey(label[main] ?? '')
  const common = { key, label: said(label), type, facet }
  if (type === 'number') return { ...common, unit }
  if (type !== 'select') return common
  return {
    ...common,
    multiple,
    options: options
      .filter(({ value, label: words }) => value !== undefined || Object.keys(said(words)).length > 0)
      .map(({ value, label: words }) => ({
        value: value ?? (words[main]?.trim() || Object.values(said(words))[0] || ''),
        label: said(words),
      })),
  }
}

/** A key from a label: `Peso (g)` is `peso-g`. */
export const makeKey = (label: string): string =>
  label
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[^a-z]+|-+$/g, '')
    .slice(0, 60)

const said = (words: Words): Words =>
  Object.fromEntries(Object.entries(words).filter(([, text]) => text.trim() !== ''))

/** Another order: the one at `from` stands at `to`. */
export function moved<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const others = items.filter((_, at) => at !== from)
  return [...others.slice(0, to), items[from]!, ...others.slice(to)]
}
