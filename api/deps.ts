import type pg from 'pg'
import type { Mailers } from './adapters/mail/index.ts'
import type { MediaStore } from './adapters/media/index.ts'
import type { Outgoing } from './adapters/outgoing/index.ts'
import type { ArtifactStore } from './contracts/artifacts.ts'
import type { Artist } from './contracts/drawing.ts'
import type { TagCache } from './cache/tag-cache.ts'
import type { ThemeCatalog } from './contracts/theme.ts'
import type { Db } from './db/connect.ts'
import type { Env } from './env.ts'
import type { Metrics } from './metrics.ts'
import type { LiveStream } from './contracts/live.ts'
import type { PlainCartWriter } from './contracts/plain-cart.ts'
import type { Previewer } from './contracts/preview.ts'
import type { Gatekeeper } from './http/route.ts'
import type { Log } from './log.ts'

/** What the entries make once and hand to everything else. */
export interface Deps {
  env: Env
  log: Log
  db: Db
  pool: pg.Pool
  artifacts: ArtifactStore
  media: MediaStore
  /** The second region that media are copied to, when there is one. */
  replica: ArtifactStore | undefined
  mailers: Mailers
  /** Every request to an address that somebody else wrote. */
  outgoing: Outgoing
  themes: ThemeCatalog
  /** Shows drafts; its thread is there only while somebody edits. */
  previewer: Previewer
  /** Draws what nobody uploaded; its process is there only while somebody asks. */
  artist: Artist
  /** Writes the one page of a storefront that no release has. */
  plainCart: PlainCartWriter
  /** Shop reads, kept until what they show changes. */
  cache: TagCache
  /** What edges and open admin pages hear of releases. */
  live: LiveStream
  metrics: Metrics
  /** The only source of "now" for decisions, so that tests can choose it. */
  now: () => Date
}

/** A feature's routes also get the gate that enforces who may call them. */
export interface RouteDeps extends Deps {
  gate: Gatekeeper
}
