import type { Deps } from '../../deps.ts'
import { writeToken, type PreviewPass } from './preview-pass.ts'

/** As long as somebody sits before the editor. */
const FRAME_HOURS = 12

export interface IssueInput {
  kind: PreviewPass['kind']
  storeId: string
  path: string
  hours?: number
}

export function issuePass(
  { env, now }: Pick<Deps, 'env' | 'now'>,
  { kind, storeId, path, hours = FRAME_HOURS }: IssueInput,
): { url: string; expiresAt: string } {
  const expiresAt = new Date(now().getTime() + hours * 3_600_000)
  const { protocol, host } = new URL(env.PLATFORM_URL)
  const token = writeToken(env, { kind, storeId, expiresAt })
  return { url: `${protocol}//preview.${host}/${token}${path}`, expiresAt: expiresAt.toISOString() }
}
