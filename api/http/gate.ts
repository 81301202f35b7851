import type { Context, MiddlewareHandler } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { Action, Reach } from '../domain/permissions.ts'
import { AppError, notFound } from '../errors.ts'
import type { Actor, AppEnv, Customer, Membership, StoreContext } from './app-env.ts'
import { reachIn } from './reach-in.ts'
import type { Access, Gatekeeper } from './route.ts'

export interface GateDeps {
  /** Reads session and membership anew on every request: what is taken away is gone on the next one. */
  identify(c: Context<AppEnv>): Promise<Actor | undefined>
  /** By slug or id, with what the actor is in it. */
  findStore(
    key: string,
    actor: Actor,
  ): Promise<{ store: StoreContext; member: Membership | null } | undefined>
  /** The store whose shopper asks, by its host or the header. */
  findShop(c: Context<AppEnv>): Promise<StoreContext | undefined>
  /** The customer of that store who is signed in. */
  findCustomer(c: Context<AppEnv>, store: StoreContext): Promise<Customer | undefined>
}

const ADMIN: Membership = { role: 'admin', branchIds: [] }

/** Decides in the order of the contract: 401, then 404, then 403; what is invalid comes after. */
export function createGate(deps: GateDeps): Gatekeeper {
  const account = createMiddleware<AppEnv>(async (c, next) => {
    const actor = await deps.identify(c)
    if (!actor) throw new AppError('unauthenticated', 'Sign in, or send an access token or API key.')
    c.set('actor', actor)
    await next()
  })
  // A key has scopes for what stores are made of, and none for its owner's account.
  const inPerson = createMiddleware<AppEnv>(async (c, next) => {
    if (c.get('actor').via === 'apikey' && c.req.method !== 'GET') {
      throw new AppError(
        'forbidden',
        'An API key cannot do this. Sign in with e-mail and password or a code.',
      )
    }
    await next()
  })
  const inStore = (action: Action) =>
    createMiddleware<AppEnv>(async (c, next) => {
      const actor = c.get('actor')
      const found = await deps.findStore(c.req.param('store') ?? '', actor)
      if (!found || !(found.member ?? actor.admin)) throw notFound('store')
      const member = found.member ?? ADMIN
      c.set('store', found.store)
      c.set('member', member)
      c.set('reach', demand(actor, member, action))
      await next()
    })
  const onPlatform = (action: Action) =>
    createMiddleware<AppEnv>(async (c, next) => {
      const actor = c.get('actor')
      if (!actor.admin) throw new AppError('forbidden', 'Only the platform admin may do this.')
      c.set('reach', demand(actor, ADMIN, action))
      await next()
    })
  const inShop = createMiddleware<AppEnv>(async (c, next) => {
    const store = await deps.findShop(c)
    if (!store) throw notFound('store')
    c.set('store', store)
    await next()
  })
  const asCustomer = createMiddleware<AppEnv>(async (c, next) => {
    const found = await deps.findCustomer(c, c.get('store'))
    if (!found) throw new AppError('unauthenticated', 'Sign in to this store first.')
    c.set('customer', found)
    await next()
  })

  return (access: Access): MiddlewareHandler<AppEnv>[] => {
    switch (access.kind) {
      case 'public':
        return []
      case 'account':
        return [account, inPerson]
      case 'platform':
        return [account, onPlatform(access.action)]
      case 'store':
        return [account, inStore(access.action)]
      case 'shop':
        return [inShop]
      case 'customer':
        return [inShop, asCustomer]
    }
  }
}

function demand(actor: Actor, member: Membership, action: Action): Reach {
  const reach = reachIn(actor, member, action)
  if (!reach.ok) throw new AppError('forbidden', `${reach.reason}.`)
  return reach
}
