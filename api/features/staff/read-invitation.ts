import type { z } from 'zod'
import type { OpenInvitationAnswer } from '../../contracts/staff.ts'
import { platformDb } from '../../db/platform-db.ts'
import { notFound } from '../../errors.ts'
import { findAccountByEmail, hashToken } from '../accounts/index.ts'
import type { StaffDeps } from './invite-member.ts'

/** For the page behind the link: only who reads the invited mailbox has the token. */
export async function readInvitation(
  { db, now }: StaffDeps,
  token: string,
): Promise<z.infer<typeof OpenInvitationAnswer>> {
  const platform = platformDb(db)
  const found = await platform
    .selectFrom('invitations as i')
    .innerJoin('stores as s', 's.id', 'i.store_id')
    .select(['s.name', 's.slug', 'i.email', 'i.role', 'i.expires_at'])
    .where('i.token_hash', '=', hashToken(token))
    .where('i.expires_at', '>', now())
    .executeTakeFirst()
  if (!found) throw notFound('invitation, or it holds no longer')
  const { name, slug, email, role, expires_at: expiresAt } = found
  const account = await findAccountByEmail(platform, email)
  return {
    store: { name, slug },
    email,
    role,
    hasAccount: account !== undefined,
    expiresAt: expiresAt.toISOString(),
  }
}
