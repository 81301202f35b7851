/** ISO times between which a banner is shown; null leaves that side open. */
export interface BannerWindow {
  startsAt: string | null
  endsAt: string | null
}

/** Snapshots and loaders ask the same, so that what changed and what is shown agree. */
export function isBannerShown({ startsAt, endsAt }: BannerWindow, now: Date): boolean {
  return (startsAt === null || new Date(startsAt) <= now) && (endsAt === null || now < new Date(endsAt))
}
