import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits: nobody guesses one, so a plain hash is enough to store. */
export const newToken = (prefix = '') => prefix + randomBytes(32).toString('base64url')

/** What is stored instead of a token. */
export const hashToken = (token: string) => createHash('sha256').update(token).digest('base64url')
