import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { promisify } from 'node:util'
import { AppError } from '../../errors.ts'

/** OWASP's first choice for argon2id: 19 MiB, two passes. */
const COST = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const

const AT_ONCE = Math.max(1, availableParallelism() - 1)
const MOST_WAITING = 200

const derive = promisify(argon2)

interface Hash {
  memory: number
  passes: number
  parallelism: number
  nonce: Buffer
  tag: Buffer
}

export interface PasswordMatch<Claim> {
  /** Whose password it is. */
  claim: Claim | undefined
  /** The same password, ready to be stored. */
  hash: string
  /** What is stored was made at an older cost and should be replaced by `hash`. */
  outdated: boolean
}

/**
 * Compares a password with everybody who claims an address, in the time of one hash whether there is nobody,
 * one, or several: all who claim one address share its salt.
 */
export async function matchPassword<Claim extends { passwordHash: string | null }>(
  claims: readonly Claim[],
  password: string,
): Promise<PasswordMatch<Claim>> {
  const stored = claims.flatMap((claim) => {
    const hash = claim.passwordHash === null ? undefined : readHash(claim.passwordHash)
    return hash ? [{ claim, hash }] : []
  })
  const nonce = stored[0]?.hash.nonce ?? randomBytes(16)
  const rounds = new Map<string, Hash>([['', { ...COST, nonce, tag: Buffer.alloc(0) }]])
  // Only an older cost, or an address that was changed to this one, needs a second round.
  for (const { hash } of stored) if (!isSameRound(hash, nonce)) rounds.set(roundKey(hash), hash)
  const tags = new Map<string, Buffer>()
  for (const [key, round] of rounds) tags.set(key, await hashOnce(password, round))
  const found = stored.find(({ hash }) => {
    const tag = tags.get(isSameRound(hash, nonce) ? '' : roundKey(hash))
    return tag?.length === hash.tag.length && timingSafeEqual(tag, hash.tag)
  })
  return {
    claim: found?.claim,
    hash: writeHash({ ...COST, nonce, tag: tags.get('')! }),
    outdated: found !== undefined && !isSameRound(found.hash, nonce),
  }
}

/** For a password that is only set; `like` keeps the salt that others who claim the address have. */
export async function hashPassword(
  password: string,
  like: readonly { passwordHash: string | null }[] = [],
): Promise<string> {
  const known = like.map(({ passwordHash }) => passwordHash && readHash(passwordHash)?.nonce).find(Boolean)
  const nonce = known || randomBytes(16)
  return writeHash({ ...COST, nonce, tag: await hashOnce(password, { ...COST, nonce }) })
}

const isSameRound = (hash: Hash, nonce: Buffer) =>
  hash.memory === COST.memory &&
  hash.passes === COST.passes &&
  hash.parallelism === COST.parallelism &&
  hash.nonce.equals(nonce)

const roundKey = ({ memory, passes, parallelism, nonce }: Hash) =>
  `${memory},${passes},${parallelism},${nonce.toString('hex')}`

let running = 0
const waiting: (() => void)[] = []

/** On libuv's threads, a bounded number at once: signing in never starves the other requests. */
async function hashOnce(
  password: string,
  { memory, passes, parallelism, nonce }: Omit<Hash, 'tag'>,
): Promise<Buffer> {
  if (running >= AT_ONCE) {
    if (waiting.length >= MOST_WAITING) {
      throw new AppError(
        'unavailable',
        'Too many people are signing in at this moment. Try again in a few seconds.',
        { retryAfter: 5 },
      )
    }
    await new Promise<void>((resolve) => waiting.push(resolve))
  } else {
    running++
  }
  try {
    const message = password.normalize('NFKC')
    return await derive('argon2id', {
      message,
      nonce,
      memory,
      passes,
      parallelism,
      tagLength: COST.tagLength,
    })
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running--
  }
}

const encode = (bytes: Buffer) => bytes.toString('base64').replaceAll('=', '')

const writeHash = ({ memory, passes, parallelism, nonce, tag }: Hash) =>
  `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${encode(nonce)}$${encode(tag)}`

function readHash(text: string): Hash | undefined {
  const [, memory, passes, parallelism, nonce, tag] =
    /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/.exec(text) ?? []
  if (nonce === undefined || tag === undefined) return undefined
  return {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    nonce: Buffer.from(nonce, 'base64'),
    tag: Buffer.from(tag, 'base64'),
  }
}
