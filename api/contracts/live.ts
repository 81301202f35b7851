/** What edges know of a store. The truth is its row; these files are a projection, and a higher epoch wins. */
export type LiveState = 'live' | 'suspended' | 'deleted' | 'empty'

export interface StoreLive {
  storeId: string
  /** Artifact key of the release served; null while a store has none. */
  root: string | null
  /** The newest release; another one than `root` while a rollback is held. */
  head?: string | null
  releaseId: number
  epoch: number
  state: LiveState
  /** Every host that leads here, the primary and those of former names included; none has a port. */
  hosts: string[]
  primaryHost: string
  /** Changes whenever the withheld list does; absent when nothing is withheld. */
  withheld?: string
}

export interface HostRecord {
  storeId: string
  /** Another host that took over; it keeps path and query. */
  redirectTo?: string
}

export interface LiveMove extends StoreLive {
  /** Grows with every move of any store: where an edge left off. */
  moved: number
}

export interface LiveStream {
  /** Calls back for every move from now on; answers how to stop. */
  subscribe(listener: (move: LiveMove) => void): () => void
}
