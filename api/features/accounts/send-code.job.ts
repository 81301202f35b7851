import type { z } from 'zod'
import type { Deps } from '../../deps.ts'
import { defineJob } from '../../jobs/runner.ts'
import { sendCode, SendCodePayload, type CodeMails } from './send-code.ts'
import { inStaffRealm } from './staff-realm.ts'

declare module '../../jobs/queue.ts' {
  interface JobPayloads {
    'send-code': z.infer<typeof SendCodePayload>
  }
}

const MAILS: CodeMails = {
  code: {
    verify: 'verify-email',
    'sign-in': 'login-code',
    reset: 'reset-password',
    'change-email': 'change-email',
  },
  known: 'address-known',
  unknown: 'no-account',
}

export const sendCodeJob = defineJob<Pick<Deps, 'db' | 'env' | 'now'>, 'send-code'>({
  name: 'send-code',
  payload: SendCodePayload,
  run: ({ db, env, now }, payload) =>
    sendCode({ env, inRealm: inStaffRealm(db, now), mails: MAILS }, payload),
})
