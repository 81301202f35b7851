import type { Context } from 'hono'
import type { Deps } from '../../deps.ts'
import type { AppEnv } from '../../http/app-env.ts'
import { clientIp, networkOf } from '../../http/client-ip.ts'
import { limitsOn, type Limit } from '../../http/rate-limit.ts'

/** Codes are not to be found by trying. */
const GUESSES: Limit = { name: 'coupon', points: 20, seconds: 600 }

/** A code that there is does not count as a guess. */
export async function limitGuesses<T>(
  { env, pool }: Pick<Deps, 'env' | 'pool'>,
  c: Context<AppEnv>,
  use: () => Promise<T>,
): Promise<T> {
  const guess = `${c.get('store').id} ${networkOf(clientIp(c, env))}`
  const limits = limitsOn(pool)
  await limits.consume([GUESSES, guess])
  const answer = await use()
  await limits.forgive([GUESSES, guess])
  return answer
}
