import type { Deps } from '../../deps.ts'
import { writeToken, type PreviewGrant } from './preview-grants.ts'

/** As long as somebody sits before the editor. */
const FRAME_HOURS = 12

export interface GrantInput {
  kind: PreviewGrant['kind']
  storeId: string
  path: string
  hours?: number
}

export function grantPreview(
  { env, now }: Pick<Deps, 'env' | 'now'>,
  { kind, storeId, path, hours = FRAME_HOURS }: GrantInput,
): { url: string; expiresAt: string } {
  const expiresAt = new Date(now().getTime() + hours * 3_600_000)
  const { protocol, host } = new URL(env.PLATFORM_URL)
  const token = writeToken(env, { kind, storeId, expiresAt })
  return { url: `${protocol}//preview.${host}/${token}${path}`, expiresAt: expiresAt.toISOString() }
}
