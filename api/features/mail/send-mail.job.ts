import { defineJob } from '../../jobs/runner.ts'
import { SendMailPayload } from './enqueue-mail.ts'
import { sendMail, type MailDeps } from './send-mail.ts'

export const sendMailJob = defineJob<MailDeps, 'send-mail'>({
  name: 'send-mail',
  lane: 'outside',
  payload: SendMailPayload,
  run: sendMail,
})
