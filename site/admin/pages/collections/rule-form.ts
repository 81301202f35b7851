import type { AttributeDefinition, Rule } from './queries.ts'

type Node = Extract<Rule, { all: unknown }>['all'][number]
export type Condition = Extract<Node, { field: string }>
export type Field = Condition['field']
export type Operator = Condition['operator']

/** What people can put together here: conditions side by side. */
export interface FlatRule {
  join: 'all' | 'any'
  conditions: Condition[]
}

const WORDS: Operator[] = ['eq', 'ne', 'contains', 'starts_with', 'in', 'not_in']
const CHOICES: Operator[] = ['eq', 'ne', 'in', 'not_in']
const AMOUNTS: Operator[] = ['gte', 'lte', 'gt', 'lt', 'between', 'eq', 'ne']

const OPERATORS: Record<Exclude<Field, 'attribute'>, Operator[]> = {
  title: WORDS,
  tag: WORDS,
  brand: CHOICES,
  category: CHOICES,
  price: AMOUNTS,
  created: AMOUNTS,
  availability: CHOICES,
}

export const FIELDS: Field[] = [
  'tag',
  'title',
  'category',
  'brand',
  'price',
  'availability',
  'created',
  'attribute',
]

const ATTRIBUTE_OPERATORS: Record<AttributeDefinition['type'], Operator[]> = {
  text: ['eq', 'ne', 'contains', 'starts_with', 'in', 'not_in'],
  number: AMOUNTS,
  boolean: ['eq'],
  select: CHOICES,
}

export const operatorsOf = (field: Field, attribute?: AttributeDefinition): Operator[] =>
  field === 'attribute' ? ATTRIBUTE_OPERATORS[attribute?.type ?? 'text'] : OPERATORS[field]

/** Undefined where groups stand in groups, or a condition is asked as it cannot be here. */
export function readRule(rule: Rule): FlatRule | undefined {
  const join = 'all' in rule ? 'all' : 'any'
  const nodes = 'all' in rule ? rule.all : rule.any
  const conditions = nodes.filter((node): node is Condition => 'field' in node && isAskable(node))
  return conditions.length === nodes.length ? { join, conditions } : undefined
}

const isAskable = ({ field, operator, value }: Condition) =>
  field === 'attribute' ? !isList(operator) || Array.isArray(value) : OPERATORS[field].includes(operator)

export const writeRule = ({ join, conditions }: FlatRule): Rule =>
  join === 'all' ? { all: conditions } : { any: conditions }

export const isList = (operator: Operator) => operator === 'in' || operator === 'not_in'

/** Another question keeps its answer where it still fits. */
export function withOperator(condition: Condition, operator: Operator): Condition {
  const values = Array.isArray(condition.value) ? (condition.value as unknown[]) : [condition.value]
  const given = values.filter((value) => value !== '')
  if (isList(operator)) return { ...condition, operator, value: given }
  if (operator === 'between') return { ...condition, operator, value: [given[0] ?? '', given[1] ?? ''] }
  return { ...condition, operator, value: given[0] ?? '' }
}

export function conditionOn(field: Field, attribute?: AttributeDefinition): Condition {
  return {
    field,
    ...(attribute && { key: attribute.key }),
    operator: operatorsOf(field, attribute)[0]!,
    value: attribute?.type === 'boolean' ? true : '',
  }
}

/** Whether there is an answer to every question. */
export const isComplete = ({ conditions }: FlatRule): boolean =>
  conditions.length > 0 &&
  conditions.every(({ value }) =>
    Array.isArray(value) ? value.length > 0 && value.every((each) => each !== '') : value !== '',
  )
