import { z } from '@hono/zod-openapi'
import { Email, Password, RoleName, SignedInAnswer } from './accounts.ts'
import { Id, Text } from './text.ts'

/** What can be given by invitation. The merchant changes by transfer, the admin not at all. */
export const GivenRole = z.enum(['owner', 'manager', 'employee', 'editor'])

const BranchIds = z.array(Id).max(100)

export const InviteInput = z.strictObject({ email: Email, role: GivenRole, branchIds: BranchIds.optional() })
export const MemberPatch = z.strictObject({ role: GivenRole.optional(), branchIds: BranchIds.optional() })

export const MemberAnswer = z
  .object({
    accountId: z.string(),
    email: z.string(),
    name: z.string(),
    role: RoleName,
    branchIds: z.array(z.int()),
    since: z.iso.datetime(),
  })
  .openapi('Member')

export const InvitationAnswer = z
  .object({
    id: z.string(),
    email: z.string(),
    role: RoleName,
    branchIds: z.array(z.int()),
    createdAt: z.iso.datetime(),
    sentAt: z.iso.datetime(),
    expiresAt: z.iso.datetime(),
  })
  .openapi('Invitation')

const InvitationToken = z.string().min(1).max(200)

export const ReadInvitationInput = z.strictObject({ token: InvitationToken })

/** `password` is for who has no account yet. */
export const AcceptInvitationInput = z.strictObject({
  token: InvitationToken,
  name: Text(100).optional(),
  password: Password.optional(),
})

export const OpenInvitationAnswer = z
  .object({
    store: z.object({ name: z.string(), slug: z.string() }),
    email: z.string(),
    role: RoleName,
    hasAccount: z.boolean(),
    expiresAt: z.iso.datetime(),
  })
  .openapi('OpenInvitation')

export const AcceptedAnswer = z
  .object({
    store: z.object({ id: z.string(), slug: z.string(), name: z.string() }),
    role: RoleName,
    signedIn: SignedInAnswer.nullable().openapi({
      description: 'For a new account, which is signed in at once',
    }),
  })
  .openapi('AcceptedInvitation')

export const TransferInput = z
  .strictObject({
    email: Email.optional(),
    platform: z
      .literal(true)
      .optional()
      .openapi({ description: 'To the platform itself; by its admin only' }),
    stays: z
      .boolean()
      .default(false)
      .openapi({ description: 'Whether who gives the store away stays as owner' }),
  })
  .refine(({ email, platform }) => (email === undefined) !== (platform === undefined), {
    message: 'say to whom: an e-mail address, or the platform',
    path: ['email'],
  })

export const TransferAnswer = z
  .object({
    status: z.enum(['transferred', 'offered']).openapi({ description: 'Offered: until it is accepted' }),
  })
  .openapi('Transfer')
