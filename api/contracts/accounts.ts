import { z } from '@hono/zod-openapi'
import { checkEmail, normaliseEmail } from '../domain/email.ts'
import { UI_LOCALES } from '../domain/locale.ts'
import { ACTIONS, ROLES } from '../domain/permissions.ts'
import { Text } from './text.ts'

export const Email = Text(254)
  .overwrite(normaliseEmail)
  .refine((email) => checkEmail(email).ok, 'must be an e-mail address like ana@example.com')
  .openapi({ type: 'string', format: 'email', example: 'ana@example.com' })

/** Taken as it is typed: spaces belong to it. What makes a good one is decided when it is set. */
export const Password = z
  .string()
  .min(1)
  .max(1000)
  .refine((text) => text.isWellFormed(), 'contains a character that cannot be stored')
  .openapi({ format: 'password' })

/** Six digits, in whatever way people type them. */
export const OneTimeCode = Text(40).min(1)

export const UiLocale = z.enum(UI_LOCALES)
export const Scope = z
  .enum(ACTIONS as [string, ...string[]])
  .openapi({ description: 'An action of the permission table' })
export const RoleName = z.enum(ROLES)

export const RegisterInput = z.strictObject({
  email: Email,
  password: Password,
  name: Text(100).optional(),
  locale: UiLocale.optional(),
})
export const LoginInput = z.strictObject({ email: Email, password: Password })
export const EmailInput = z.strictObject({ email: Email })
export const RedeemCodeInput = z.strictObject({ email: Email, code: OneTimeCode })
export const ResetPasswordInput = z.strictObject({ email: Email, code: OneTimeCode, password: Password })
export const ChangePasswordInput = z.strictObject({ currentPassword: Password, newPassword: Password })
export const ChangeEmailInput = z.strictObject({ email: Email, password: Password })

export const CodeInput = z.strictObject({ code: OneTimeCode })
export const RefreshInput = z.strictObject({ refreshToken: z.string().min(1).max(200) })
export const AccountPatch = z.strictObject({ name: Text(100).optional(), locale: UiLocale.optional() })

export const AccountAnswer = z
  .object({
    id: z.string(),
    email: z.string(),
    name: z.string(),
    locale: z.string(),
    verified: z.boolean(),
    admin: z.boolean(),
  })
  .openapi('Account')

const tokens = {
  accessToken: z.string().optional(),
  refreshToken: z.string().optional(),
  expiresIn: z.int().optional().openapi({ description: 'Seconds until the access token expires' }),
}

/** Tokens are answered only to clients that are no browser page: those get the cookie. */
export const SignedInAnswer = z.object({ account: AccountAnswer, ...tokens }).openapi('SignedIn')

export const MeAnswer = z
  .object({
    account: AccountAnswer,
    via: z.enum(['session', 'token', 'apikey']),
    scopes: z
      .array(Scope)
      .nullable()
      .openapi({ description: 'Of an API key; null: all that the role allows' }),
    impersonatedBy: z.object({ id: z.string(), email: z.string(), name: z.string() }).nullable(),
    memberships: z.array(
      z.object({
        store: z.object({ id: z.string(), slug: z.string(), name: z.string(), status: z.string() }),
        role: RoleName,
        branchIds: z.array(z.int()),
      }),
    ),
  })
  .openapi('Me')

export const SessionAnswer = z
  .object({
    id: z.string(),
    current: z.boolean(),
    userAgent: z.string(),
    ip: z.string(),
    impersonated: z.boolean(),
    createdAt: z.iso.datetime(),
    seenAt: z.iso.datetime(),
    expiresAt: z.iso.datetime(),
  })
  .openapi('Session')

export const ApiKeyInput = z.strictObject({
  name: Text(100).min(1),
  scopes: z.array(Scope).min(1).max(100),
  expiresInDays: z.int().min(1).max(3650).optional(),
})

export const ApiKeyAnswer = z
  .object({
    id: z.string(),
    name: z.string(),
    hint: z.string().openapi({ description: 'Its last four characters' }),
    scopes: z.array(Scope),
    createdAt: z.iso.datetime(),
    seenAt: z.iso.datetime().nullable(),
    expiresAt: z.iso.datetime().nullable(),
  })
  .openapi('ApiKey')

export const NewApiKeyAnswer = ApiKeyAnswer.extend({
  key: z.string().openapi({ description: 'The key itself: it is shown only now' }),
}).openapi('NewApiKey')
