import { createHash, randomBytes } from 'node:crypto'

const TOKEN = /^rb_([a-z0-9]{12})_([\w-]{43})$/

/** Says which store it is for, so that one look-up in that store's own table decides. */
export function makeRebuildToken(storeId: string): { token: string; hash: string } {
  const token = `rb_${storeId.slice('st_'.length)}_${randomBytes(32).toString('base64url')}`
  return { token, hash: hashToken(token) }
}

export function readRebuildToken(token: string): { storeId: string; hash: string } | undefined {
  const key = TOKEN.exec(token)?.[1]
  return key === undefined ? undefined : { storeId: `st_${key}`, hash: hashToken(token) }
}

// 256 random bits need no slow hash.
const hashToken = (token: string) => createHash('sha256').update(token).digest('hex')
