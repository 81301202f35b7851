import type { ArtifactStore } from '../../contracts/artifacts.ts'
import { diskArtifacts } from './disk.ts'

export { diskArtifacts } from './disk.ts'
export { memoryArtifacts } from './memory.ts'

export interface StorageEnv {
  ARTIFACTS_DIR: string
  S3_ENDPOINT?: string | undefined
  S3_BUCKET?: string | undefined
  S3_KEY?: string | undefined
  S3_SECRET?: string | undefined
  S3_REGION: string
}

/** An object store when the environment names one, else the disk. */
export async function createArtifactStore(env: StorageEnv): Promise<ArtifactStore> {
  const { S3_ENDPOINT: endpoint, S3_BUCKET: bucket, S3_KEY: key, S3_SECRET: secret, S3_REGION: region } = env
  if (!endpoint || !bucket || !key || !secret) return diskArtifacts(env.ARTIFACTS_DIR)
  const { s3Artifacts } = await import('./s3.ts')
  return s3Artifacts({ endpoint, bucket, key, secret, region })
}
