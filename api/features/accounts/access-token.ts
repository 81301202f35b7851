import { errors, jwtVerify, SignJWT } from 'jose'
import { AppError } from '../../errors.ts'
import { keysFor, type SecretEnv } from '../../secrets.ts'

export const ACCESS_TOKEN_SECONDS = 900

const AUDIENCE = 'picksy-api'
const PURPOSE = 'access-token'

/** Who, and in which session; what one may do is read anew on every request. */
export interface AccessClaims {
  accountId: string
  sessionId: string
}

export async function signAccessToken(
  { env, now }: { env: SecretEnv; now: () => Date },
  { accountId, sessionId }: AccessClaims,
): Promise<string> {
  const { id, key } = keysFor(env, PURPOSE)[0]
  const issuedAt = Math.floor(now().getTime() / 1000)
  return new SignJWT({ sid: sessionId })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT', kid: id })
    .setSubject(accountId)
    .setAudience(AUDIENCE)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + ACCESS_TOKEN_SECONDS)
    .sign(key)
}

/** Undefined when it is none of ours; an expired one says so, because the client can refresh it. */
export async function readAccessToken(
  { env, now }: { env: SecretEnv; now: () => Date },
  token: string,
): Promise<AccessClaims | undefined> {
  try {
    const { payload } = await jwtVerify(
      token,
      ({ kid }) => {
        const found = keysFor(env, PURPOSE).find((each) => each.id === kid)
        if (!found) throw new errors.JWSInvalid('unknown key')
        return found.key
      },
      { algorithms: ['HS256'], audience: AUDIENCE, currentDate: now() },
    )
    const { sub, sid } = payload
    return typeof sub === 'string' && typeof sid === 'string' ? { accountId: sub, sessionId: sid } : undefined
  } catch (error) {
    if (error instanceof errors.JWTExpired) {
      throw new AppError(
        'token_expired',
        'The access token has expired. Ask /api/auth/refresh for a new one.',
      )
    }
    if (error instanceof errors.JOSEError) return undefined
    throw error
  }
}
