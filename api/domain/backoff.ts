export interface Backoff {
  /** Before the second try. */
  firstMs: number
  longestMs: number
}

/**
 * How long to wait after the nth try, from 1: twice as long every time, up to a limit, and spread over the upper
 * half so that those who failed together do not come back together. `random` is from 0 to below 1.
 */
export function backoffMs(tries: number, random: number, { firstMs, longestMs }: Backoff): number {
  const full = Math.min(longestMs, firstMs * 2 ** Math.min(tries - 1, 40))
  return Math.round(full * (0.5 + random / 2))
}
