import { z } from 'zod'
import { openStore } from '../../db/store-db.ts'
import type { Deps } from '../../deps.ts'
import { defineJob } from '../../jobs/runner.ts'
import { sendCode, SendCodePayload, type CodeMails } from '../accounts/index.ts'
import { findStoreRow } from '../stores/index.ts'
import { inCustomerRealm } from './customer-realm.ts'

const Payload = SendCodePayload.extend({ storeId: z.string() })

declare module '../../jobs/queue.ts' {
  interface JobPayloads {
    'send-customer-code': z.infer<typeof Payload>
  }
}

const MAILS: CodeMails = {
  code: {
    verify: 'customer-code',
    'sign-in': 'customer-code',
    reset: 'customer-code',
    'change-email': 'customer-code',
  },
  known: 'customer-known',
}

export const sendCustomerCodeJob = defineJob<Pick<Deps, 'db' | 'env' | 'now'>, 'send-customer-code'>({
  name: 'send-customer-code',
  payload: Payload,
  async run({ db, env, now }, { storeId, ...request }) {
    const shop = await findStoreRow(db, storeId)
    // The store was deleted meanwhile.
    if (!shop) return
    await sendCode(
      { env, inRealm: inCustomerRealm(openStore(db, storeId), shop, now), mails: MAILS },
      request,
    )
  },
})
