import type { Cart, Line } from './cart.ts'

export interface Question {
  target: string
  operator: string
  value: unknown
  key?: string
  currency?: string
}

export type Questions = { all: (Question | Questions)[] } | { any: (Question | Questions)[] }

type Answer = (question: Question) => unknown[] | 'never'

export function holds(questions: Questions, answer: Answer): boolean {
  const parts = 'all' in questions ? questions.all : questions.any
  if (parts.length === 0) return true
  const results = parts.map((part) => ('target' in part ? holdsOne(part, answer(part)) : holds(part, answer)))
  return 'all' in questions ? !results.includes(false) : results.includes(true)
}

function holdsOne({ operator, value }: Question, values: unknown[] | 'never'): boolean {
  if (values === 'never') return false
  const list = (Array.isArray(value) ? value : [value]) as unknown[]
  const test = (yes: (each: unknown) => boolean) => values.some(yes)
  const among = (each: unknown) => list.some((one) => order(each, one) === 0)
  switch (operator) {
    case 'eq':
    case 'in':
      return test(among)
    case 'ne':
    case 'not_in':
      return !test(among)
    case 'gt':
      return test((each) => order(each, list[0]) > 0)
    case 'gte':
      return test((each) => order(each, list[0]) >= 0)
    case 'lt':
      return test((each) => order(each, list[0]) < 0)
    case 'lte':
      return test((each) => order(each, list[0]) <= 0)
    case 'between':
      return test((each) => order(each, list[0]) >= 0 && order(each, list[1]) <= 0)
    case 'contains':
      return test((each) => plain(each).includes(plain(list[0])))
    case 'starts_with':
      return test((each) => plain(each).indexOf(plain(list[0])) === 0)
    default:
      throw new Error(`Nobody asks with ${operator}`)
  }
}

function order(own: unknown, asked: unknown): number {
  if (typeof own === 'number') return own - (typeof asked === 'boolean' ? Number.NaN : Number(asked))
  return plain(own) === plain(asked) ? 0 : plain(own) > plain(asked) ? 1 : -1
}

function plain(value: unknown): string {
  return String(value).toLowerCase()
}

export function answerOf(line: Line): Answer {
  return ({ target, operator, key }) => {
    const { facts } = line
    const words = operator === 'contains' || operator === 'starts_with'
    const answers: Record<string, unknown> = {
      product: words ? facts.title : line.productId,
      variant: line.variantId,
      category: facts.categoryIds,
      collection: facts.collectionIds,
      brand: facts.brandId ?? [],
      tag: facts.tags,
      on_sale: (line.compareAt ?? 0) > (line.unitPrice ?? 0),
      attribute: facts.attributes[key ?? ''] ?? [],
    }
    return [answers[target]].flat()
  }
}

export function answerOfCart(cart: Cart, lines: readonly Line[], subtotal: bigint): Answer {
  return (question) => {
    switch (question.target) {
      case 'cart_subtotal':
        return question.currency === cart.currency ? [Number(subtotal)] : 'never'
      case 'cart_quantity':
        return [lines.reduce((sum, { quantity }) => sum + quantity, 0)]
      case 'customer':
        return cart.customer ? [cart.customer.id] : []
      case 'segment':
        return [...(cart.customer?.segments ?? [])]
      default:
        return lines.flatMap((line) => answerOf(line)(question) as unknown[])
    }
  }
}
