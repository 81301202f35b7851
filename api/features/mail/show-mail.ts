import type { MailAnswer, MailPreview } from '../../contracts/mail.ts'
import type { MailRow } from './mail.queries.ts'
import { renderMail, type RenderedMail } from './render-mail.ts'
import { findMailDefinition } from './templates/index.ts'

const HIDDEN = '••••••'

export function toMailAnswer(row: MailRow, brand: string): MailAnswer {
  return {
    id: row.id,
    to: row.recipient,
    subject: renderForStaff(row, brand).subject,
    template: row.template,
    locale: row.locale,
    transport: row.transport,
    status: row.status,
    attempts: row.attempts,
    error: row.error,
    nextAttemptAt: row.next_attempt_at?.toISOString() ?? null,
    sentAt: row.sent_at?.toISOString() ?? null,
    createdAt: row.created_at.toISOString(),
  }
}

export function toMailPreview(row: MailRow, brand: string): MailPreview {
  const { html, text } = renderForStaff(row, brand)
  return { ...toMailAnswer(row, brand), html, text }
}

/** As it was sent, except for what only its recipient may see. */
function renderForStaff({ template, locale, data }: MailRow, brand: string): RenderedMail {
  const definition = findMailDefinition(template)
  if (!definition) return { subject: template, html: '', text: '' }
  const shown = { ...data, ...(definition.timely && { code: HIDDEN }) }
  return renderMail({ template, locale, data: shown, brand })
}
