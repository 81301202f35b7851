import type { MediaStore } from '../../adapters/media/index.ts'
import type { ArtifactStore } from '../../contracts/artifacts.ts'
import type { Deps } from '../../deps.ts'

export interface MediaDeps extends Deps {
  media: MediaStore
  /** The second region, when there is one. */
  replica?: ArtifactStore | undefined
}
