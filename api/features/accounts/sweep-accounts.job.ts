import { sql } from 'kysely'
import { z } from 'zod'
import { platformDb } from '../../db/platform-db.ts'
import type { Deps } from '../../deps.ts'
import { defineJob } from '../../jobs/runner.ts'

const Payload = z.looseObject({})

declare module '../../jobs/queue.ts' {
  interface JobPayloads {
    'sweep-accounts': z.infer<typeof Payload>
  }
}

const DAY = 24 * 3_600_000

/** Takes away what has run out: nothing of it lets anybody in any more. */
export const sweepAccountsJob = defineJob<Pick<Deps, 'db' | 'now'>, 'sweep-accounts'>({
  name: 'sweep-accounts',
  lane: 'long',
  payload: Payload,
  cron: '17 3 * * *',
  async run({ db, now }) {
    const platform = platformDb(db)
    const daysAgo = (days: number) => new Date(now().getTime() - days * DAY)
    await platform.deleteFrom('sessions').where('expires_at', '<', now()).execute()
    await platform.deleteFrom('refresh_tokens').where('expires_at', '<', now()).execute()
    await platform.deleteFrom('codes').where('sent_at', '<', daysAgo(1)).execute()
    await platform.deleteFrom('invitations').where('expires_at', '<', daysAgo(30)).execute()
    await platform.deleteFrom('rate_limits').where('expire', '<', daysAgo(1).getTime()).execute()
    await platform
      .deleteFrom('accounts as a')
      .where('a.verified_at', 'is', null)
      .where('a.created_at', '<', daysAgo(30))
      .where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom('memberships as m')
              .select(sql`1`.as('one'))
              .whereRef('m.account_id', '=', 'a.id'),
          ),
        ),
      )
      .where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom('sessions as s')
              .select(sql`1`.as('one'))
              .whereRef('s.account_id', '=', 'a.id'),
          ),
        ),
      )
      .execute()
  },
})
