import type { ArtifactStore } from '../../contracts/artifacts.ts'
import { createArtifactStore } from '../storage/index.ts'
import { artifactMedia } from './artifact-media.ts'
import type { MediaStore } from './contract.ts'

export { artifactMedia } from './artifact-media.ts'
export { MediaStoreError, type MediaStore, type PictureName } from './contract.ts'

export interface MediaEnv {
  ARTIFACTS_DIR: string
  CLOUDINARY_URL?: string | undefined
  S3_REPLICA_ENDPOINT?: string | undefined
  S3_REPLICA_BUCKET?: string | undefined
  S3_REPLICA_KEY?: string | undefined
  S3_REPLICA_SECRET?: string | undefined
  S3_REPLICA_REGION?: string | undefined
}

/** Cloudinary when it is named, else our own files in the artifact store. */
export async function createMediaStore(env: MediaEnv, artifacts: ArtifactStore): Promise<MediaStore> {
  if (!env.CLOUDINARY_URL) return artifactMedia(artifacts)
  const { cloudinaryMedia } = await import('./cloudinary.ts')
  return cloudinaryMedia({ url: env.CLOUDINARY_URL })
}

/** The second region that new files are copied to, when one is named. */
export async function createMediaReplica(env: MediaEnv): Promise<ArtifactStore | undefined> {
  if (!env.S3_REPLICA_ENDPOINT || !env.S3_REPLICA_BUCKET) return undefined
  return createArtifactStore({
    ARTIFACTS_DIR: env.ARTIFACTS_DIR,
    S3_ENDPOINT: env.S3_REPLICA_ENDPOINT,
    S3_BUCKET: env.S3_REPLICA_BUCKET,
    S3_KEY: env.S3_REPLICA_KEY,
    S3_SECRET: env.S3_REPLICA_SECRET,
    S3_REGION: env.S3_REPLICA_REGION ?? 'us-east-1',
  })
}
