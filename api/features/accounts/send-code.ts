import { z } from 'zod'
import { OTP } from '../../domain/otp.ts'
import { sealer, type SecretEnv } from '../../secrets.ts'
import type { MailTemplate } from '../mail/index.ts'
import { makeCode } from './codes.ts'
import type { CodePurpose, CodeRequest, InRealm } from './realm.ts'

export const SendCodePayload = z.strictObject({
  purpose: z.enum(['verify', 'sign-in', 'reset', 'change-email']),
  email: z.string(),
  claimId: z.string().nullable(),
  locale: z.string(),
})

export interface CodeMails {
  code: Record<CodePurpose, MailTemplate>
  /** For the owner of an address that somebody else wants to register. */
  known: MailTemplate
  /** For an address that nobody has here. */
  unknown?: MailTemplate
}

/** What the job does that a request for a code leaves behind: decides which mail the address gets. */
export async function sendCode<Owner>(
  { env, inRealm, mails }: { env: SecretEnv; inRealm: InRealm<Owner>; mails: CodeMails },
  { purpose, email, claimId, locale }: CodeRequest,
): Promise<void> {
  await inRealm(async (realm) => {
    const claims = await realm.listClaims(email)
    const owner = claims.find((claim) => claim.verified)
    const to = { to: email, locale: owner?.locale ?? locale }
    if (owner && (purpose === 'verify' || purpose === 'change-email')) {
      return realm.sendMail({ ...to, template: mails.known, data: {} })
    }
    if (purpose === 'reset' && claims.length === 0) {
      return mails.unknown && realm.sendMail({ ...to, template: mails.unknown, data: {} })
    }
    const subject = purpose === 'sign-in' || purpose === 'reset' ? email : claimId
    if (subject === null) return
    const code = await makeCode(env, realm, { purpose, subject, email, claimId })
    const sealed = sealer(env).seal(JSON.stringify({ code }))
    const data = { minutes: OTP.lifetimeMs / 60_000, sealed }
    await realm.sendMail({ ...to, template: mails.code[purpose], data })
  })
}
