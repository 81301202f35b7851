import { MailError, type Mailers } from '../../adapters/mail/index.ts'
import { platformDb } from '../../db/platform-db.ts'
import type { Deps } from '../../deps.ts'
import { sealer } from '../../secrets.ts'
import { enqueueSending } from './enqueue-mail.ts'
import { judgeFailure } from './judge-failure.ts'
import {
  CLAIM_MS,
  claimMail,
  isDeadAddress,
  openMailLog,
  settleMail,
  type MailRow,
  type Settlement,
} from './mail.queries.ts'
import { renderMail } from './render-mail.ts'
import { findMailDefinition } from './templates/index.ts'

export interface MailDeps extends Pick<Deps, 'db' | 'env' | 'log' | 'now'> {
  mailers: Mailers
}

export interface MailRef {
  /** Null: the platform's own. */
  storeId: string | null
  id: number
}

/** One try to send a mail. However often it runs, what a transport accepted is not given to it again. */
export async function sendMail(deps: MailDeps, ref: MailRef): Promise<void> {
  const brand = await findBrand(deps, ref.storeId)
  if (brand === undefined) return
  const mail = await deps.db.transaction().execute(async (trx) => {
    const claimed = await claimMail(openMailLog(trx, ref.storeId), ref.id)
    // If this process dies with the mail in its hands, this job finds it.
    if (claimed?.claimed_at) {
      await enqueueSending(trx, claimed, ref, new Date(claimed.claimed_at.getTime() + CLAIM_MS + 5000))
    }
    return claimed
  })
  if (!mail) return
  const settlement = await tryToSend(deps, ref, mail, brand)
  if (settlement.status !== 'sent') deps.log.warn({ ...ref, status: settlement.status }, 'mail was not sent')
  await deps.db.transaction().execute(async (trx) => {
    const keepsSecret = settlement.status === 'queued' || (settlement.status !== 'sent' && !isTimely(mail))
    const next = await settleMail(openMailLog(trx, ref.storeId), mail, settlement, { keepsSecret })
    if (next) await enqueueSending(trx, mail, ref, next)
  })
}

async function tryToSend(deps: MailDeps, ref: MailRef, mail: MailRow, brand: string): Promise<Settlement> {
  const goodForMs = timeLeft(mail, deps.now())
  if (goodForMs !== undefined && goodForMs <= 0) {
    return { status: 'failed', error: 'The code had expired before the mail could be sent.', bounced: false }
  }
  if (await isDeadAddress(openMailLog(deps.db, ref.storeId), mail)) {
    return {
      status: 'suppressed',
      error: 'The address was found not to exist. Try again by hand if it does now.',
    }
  }
  try {
    const { from } = deps.mailers
    const { reference } = await deps.mailers[mail.transport].send({
      id: `${ref.storeId ?? 'platform'}-${ref.id}-${mail.created_at.getTime().toString(36)}`,
      from: { name: ref.storeId === null ? from.name : brand, address: from.address },
      to: mail.recipient,
      ...renderMail({ ...mail, data: { ...mail.data, ...unseal(deps, mail.data) }, brand }),
    })
    return { status: 'sent', reference }
  } catch (error) {
    const known = error instanceof MailError ? error : new MailError('rejected', String(error))
    return judgeFailure({ attempts: mail.attempts, error: known, goodForMs }, Math.random())
  }
}

/** A code or link that only the mail itself may show. */
function unseal({ env }: MailDeps, { sealed }: MailRow['data']): Record<string, unknown> {
  if (typeof sealed !== 'string') return {}
  const opened = sealer(env).open(sealed)
  if (opened === undefined) throw new MailError('rejected', 'The secret of this mail can no longer be read.')
  return JSON.parse(opened) as Record<string, unknown>
}

const isTimely = (mail: MailRow) => findMailDefinition(mail.template)?.timely ?? false

/** For how long the mail is of use; undefined is for ever. */
export function timeLeft(mail: MailRow, now: Date): number | undefined {
  const { minutes } = mail.data
  if (!isTimely(mail) || typeof minutes !== 'number') return undefined
  return mail.created_at.getTime() + minutes * 60_000 - now.getTime()
}

/** Who speaks; undefined when the store is gone. */
async function findBrand({ db, mailers }: MailDeps, storeId: string | null): Promise<string | undefined> {
  if (storeId === null) return mailers.from.name || 'Picksy'
  const store = await platformDb(db)
    .selectFrom('stores')
    .select('name')
    .where('id', '=', storeId)
    .executeTakeFirst()
  return store?.name
}
