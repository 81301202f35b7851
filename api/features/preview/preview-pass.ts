import { sealer, type SecretEnv } from '../../secrets.ts'

/** What an address of the preview host lets its holder see: a store's saved draft, for a while. */
export interface PreviewPass {
  /** `frame`: for the editor, whose script comes with the page. */
  kind: 'frame' | 'link'
  storeId: string
  expiresAt: Date
}

const PURPOSE = 'preview'

/** How a pass begins an address: `/<token>/products/tent/`. */
export const TOKEN_PATH = /^\/([0-9a-f]{8}\.[\w-]{40,400})(\/.*)?$/

export const writeToken = (env: SecretEnv, { kind, storeId, expiresAt }: PreviewPass): string =>
  sealer(env, PURPOSE).seal(`${kind} ${storeId} ${expiresAt.getTime()}`)

/** Undefined when it was not made here, or its time is over. */
export function readToken(env: SecretEnv, token: string, now: Date): PreviewPass | undefined {
  const [kind, storeId = '', time] = sealer(env, PURPOSE).open(token)?.split(' ') ?? []
  const expiresAt = new Date(Number(time))
  return (kind === 'frame' || kind === 'link') && expiresAt > now ? { kind, storeId, expiresAt } : undefined
}
