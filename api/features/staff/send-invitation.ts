import type { PlatformTrx } from '../../db/platform-db.ts'
import type { Env } from '../../env.ts'
import type { Actor, StoreContext } from '../../http/app-env.ts'
import { sealer } from '../../secrets.ts'
import { hashToken, newToken } from '../accounts/index.ts'
import { enqueueMail } from '../mail/index.ts'
import type { Invitation } from './invitations.queries.ts'

export const INVITATION_DAYS = 7

export interface InvitationToken {
  token: string
  hash: string
  expiresAt: Date
}

export function newInvitationToken(now: Date): InvitationToken {
  const token = newToken('in_')
  return {
    token,
    hash: hashToken(token),
    expiresAt: new Date(now.getTime() + INVITATION_DAYS * 24 * 3_600_000),
  }
}

/** The link stands behind `#`: it reaches no server log on its way. */
export async function sendInvitation(
  { env, trx }: { env: Env; trx: PlatformTrx },
  {
    invitation,
    token,
    actor,
    store,
  }: { invitation: Invitation; token: string; actor: Actor; store: StoreContext },
): Promise<void> {
  const sealed = sealer(env).seal(JSON.stringify({ url: `${env.PLATFORM_URL}/admin/invitation#${token}` }))
  await enqueueMail(trx, {
    transport: 'auth',
    to: invitation.email,
    template: invitation.role === 'merchant' ? 'transfer-offer' : 'invitation',
    locale: store.locales[0] ?? 'en',
    data: {
      storeName: store.name,
      inviter: actor.email,
      role: invitation.role,
      days: INVITATION_DAYS,
      sealed,
    },
  })
}
