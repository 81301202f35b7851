import type { CartAnswer } from '../../../api/contracts/cart.ts'
import type { CartChange } from './foresee-change.ts'
import type { CartRefusal } from './word-cart.ts'

export class RefusedError extends Error {
  override name = 'RefusedError'
  readonly refusal: CartRefusal
  constructor(refusal: CartRefusal) {
    super(`The cart answers ${refusal.code}`)
    this.refusal = refusal
  }
}

interface Problem {
  code?: string
  errors?: { path: string }[]
}

type CartRequest = [method: string, path: string, body?: object]

export const readCart = (locale: string) => ask(locale, ['GET', ''])

export const sendChange = (locale: string, change: CartChange) => ask(locale, requestOf(change))

function requestOf(change: CartChange): CartRequest {
  switch (change.kind) {
    case 'add':
      return ['POST', '/lines', { variantId: change.variantId, quantity: change.quantity }]
    case 'quantity':
      return ['PATCH', `/lines/${change.lineId}`, { quantity: change.quantity }]
    case 'remove':
      return ['DELETE', `/lines/${change.lineId}`]
    case 'useCode':
      return ['POST', '/coupons', { code: change.code }]
    case 'dropCode':
      return ['DELETE', `/coupons/${encodeURIComponent(change.code)}`]
  }
}

async function ask(locale: string, [method, path, body]: CartRequest): Promise<CartAnswer> {
  const send = () =>
    fetch(`/api/shop/cart${path}?${new URLSearchParams({ locale }).toString()}`, {
      method,
      ...(body && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
    })
  let response = await send()
  // A cart that has expired is taken away by the answer that says so: the next request begins a new one.
  if (response.status === 410) response = await send()
  if (response.ok) return (await response.json()) as CartAnswer
  const { code = 'failed', errors } = (await response.json().catch(() => ({}))) as Problem
  throw new RefusedError({ code, path: errors?.[0]?.path })
}
