import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto'
import { EnvironmentError, type Env } from './env.ts'

export type SecretEnv = Pick<Env, 'SECRET_KEY' | 'SECRET_KEY_OLD'>

export interface DerivedKey {
  /** Says which key made something, without saying anything about the key. */
  id: string
  key: Buffer
}

const derived = new WeakMap<SecretEnv, Map<string, DerivedKey[]>>()

/** A key of its own for every purpose: the current one first, then the one that is being replaced. */
export function keysFor(env: SecretEnv, purpose: string): [DerivedKey, ...DerivedKey[]] {
  if (!env.SECRET_KEY) {
    throw new EnvironmentError('SECRET_KEY is not set: give every process the same 32 or more characters.')
  }
  const known = derived.get(env) ?? new Map<string, DerivedKey[]>()
  derived.set(env, known)
  let keys = known.get(purpose)
  if (!keys) {
    const secrets = [env.SECRET_KEY, env.SECRET_KEY_OLD].filter((secret) => secret !== undefined)
    keys = secrets.map((secret) => deriveKey(secret, purpose))
    known.set(purpose, keys)
  }
  return keys as [DerivedKey, ...DerivedKey[]]
}

function deriveKey(secret: string, purpose: string): DerivedKey {
  const key = Buffer.from(hkdfSync('sha256', secret, 'picksy', purpose, 32))
  return { id: createHash('sha256').update(key).digest('hex').slice(0, 8), key }
}

export interface Sealer {
  seal(text: string): string
  /** Undefined when it was sealed with a key that is gone, or is not whole. */
  open(sealed: string): string | undefined
}

/** Encrypts what the database must keep and nobody who only has the database may read. */
export function sealer(env: SecretEnv, purpose = 'seal'): Sealer {
  return {
    seal(text) {
      const { id, key } = keysFor(env, purpose)[0]
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', key, nonce)
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return `${id}.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')}`
    },
    open(sealed) {
      const [id, data = ''] = sealed.split('.')
      const found = keysFor(env, purpose).find((each) => each.id === id)
      const bytes = Buffer.from(data, 'base64url')
      if (!found || bytes.length < 28) return undefined
      try {
        const decipher = createDecipheriv('aes-256-gcm', found.key, bytes.subarray(0, 12))
        decipher.setAuthTag(bytes.subarray(12, 28))
        return decipher.update(bytes.subarray(28), undefined, 'utf8') + decipher.final('utf8')
      } catch {
        return undefined
      }
    },
  }
}
