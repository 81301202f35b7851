import { networkOf } from '../../http/client-ip.ts'
import type { CodeRequest } from './realm.ts'
import { LIMITS, type SignInDeps, type Visitor } from './sign-in-deps.ts'

/** Somebody asks for a code by mail. The answer is the same for every address, and so is the time it takes. */
export async function requestCode<Owner>(
  { realm, limits }: SignInDeps<Owner>,
  request: CodeRequest,
  visitor: Visitor,
): Promise<void> {
  const key = `${realm.name} ${request.purpose} ${request.email}`
  await limits.consume(
    [LIMITS.codeNetwork, networkOf(visitor.ip)],
    [LIMITS.codeMinute, key],
    [LIMITS.codeHour, key],
  )
  await realm.requestCode(request)
}
