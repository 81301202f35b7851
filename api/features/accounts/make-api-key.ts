import type { Action, Role } from '../../domain/permissions.ts'
import { keyScopes } from '../../domain/role-grants.ts'
import { platformDb } from '../../db/platform-db.ts'
import { AppError, invalidField, notFound } from '../../errors.ts'
import type { Actor } from '../../http/app-env.ts'
import { auditPlatform } from '../audit/index.ts'
import { API_KEY_PREFIX, type ApiKeyRow } from './api-keys.queries.ts'
import { demandPerson } from './demand-person.ts'
import type { IdentifyDeps } from './identify-actor.ts'
import { listRoles } from './memberships-of.ts'
import { hashToken, newToken } from './token.ts'

export interface MakeApiKeyInput {
  name: string
  scopes: string[]
  expiresInDays?: number
}

const MOST_KEYS = 50
const DAY = 24 * 3_600_000

/** A key for programs. What it may do is what it is given here and what its owner's role still includes. */
export async function makeApiKey(
  { db, now }: Pick<IdentifyDeps, 'db' | 'now'>,
  actor: Actor,
  { name, scopes, expiresInDays }: MakeApiKeyInput,
): Promise<{ key: string; row: ApiKeyRow }> {
  demandPerson(actor)
  if (!actor.verified)
    throw new AppError('email_unverified', 'Confirm your e-mail address before you make API keys.')
  const key = newToken(API_KEY_PREFIX)
  const row = await db.transaction().execute(async (trx) => {
    const platform = platformDb(trx)
    demandScopes(actor.admin ? ['admin'] : await listRoles(platform, actor.accountId), scopes)
    const { count } = await platform
      .selectFrom('api_keys')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('account_id', '=', actor.accountId)
      .executeTakeFirstOrThrow()
    if (count >= MOST_KEYS)
      throw new AppError('limit_reached', `You have ${MOST_KEYS} API keys. Delete one first.`)
    const made = await platform
      .insertInto('api_keys')
      .values({
        hash: hashToken(key),
        account_id: actor.accountId,
        name,
        hint: key.slice(-4),
        scopes: [...new Set(scopes)] as Action[],
        expires_at: expiresInDays === undefined ? null : new Date(now().getTime() + expiresInDays * DAY),
      })
      .returningAll()
      .executeTakeFirstOrThrow()
    await auditPlatform(platform, actor, {
      action: 'apikey.create',
      entity: 'apikey',
      entityId: made.id,
      after: { name, scopes },
    })
    return made
  })
  return { key, row }
}

function demandScopes(roles: Role[], scopes: string[]): void {
  const allowed = new Set<string>(roles.flatMap(keyScopes))
  const refused = scopes.findIndex((scope) => !allowed.has(scope))
  if (refused >= 0)
    throw invalidField(`scopes.${refused}`, `You cannot give a key the scope ${scopes[refused]}.`)
}

export async function deleteApiKey(
  { db }: Pick<IdentifyDeps, 'db'>,
  actor: Actor,
  id: string,
): Promise<void> {
  demandPerson(actor)
  await db.transaction().execute(async (trx) => {
    const platform = platformDb(trx)
    const gone = await platform
      .deleteFrom('api_keys')
      .where('id', '=', id)
      .where('account_id', '=', actor.accountId)
      .returning(['name', 'scopes'])
      .executeTakeFirst()
    if (!gone) throw notFound('API key')
    await auditPlatform(platform, actor, {
      action: 'apikey.delete',
      entity: 'apikey',
      entityId: id,
      before: gone,
    })
  })
}
