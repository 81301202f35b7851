import { ALLOWED, refuse } from './refusal.ts'
import type { Refusal, Verdict } from './refusal.ts'

const MINUTE = 60_000

export const OTP = {
  digits: 6,
  lifetimeMs: 10 * MINUTE,
  tries: 5,
  cooldownMs: MINUTE,
  sendsAnHour: 5,
} as const

/** A code as it is stored, without the code itself. `tries` counts the wrong ones so far. */
export interface OtpState {
  sentAt: Date
  tries: number
  usedAt: Date | null
}

export type OtpRefusal = 'otp_expired' | 'otp_used' | 'otp_too_many_tries' | 'otp_wrong'

/** Six digits from a uniform random integer below 1,000,000. */
export function formatOtp(random: number): string {
  return String(random).padStart(OTP.digits, '0')
}

/** As people type it: spaces and hyphens go, digits of other scripts become ours. Undefined when it is no code. */
export function readOtp(text: string): string | undefined {
  const digits = text
    .normalize('NFKC')
    .replaceAll(/[\s-]/g, '')
    .replaceAll(/[٠-٩۰-۹]/g, toAsciiDigit)
  return /^\d{6}$/.test(digits) ? digits : undefined
}

/** `matches`: whether the hashes are equal, compared in constant time by the caller, also for an unknown address. */
export function judgeOtp(state: OtpState, matches: boolean, now: Date): Verdict<OtpRefusal> {
  if (state.usedAt) return refuse('otp_used', 'This code was used already: ask for a new one', 'code')
  if (state.tries >= OTP.tries) {
    return refuse('otp_too_many_tries', 'Too many wrong codes: ask for a new one', 'code')
  }
  if (now.getTime() - state.sentAt.getTime() >= OTP.lifetimeMs) {
    return refuse('otp_expired', 'This code has expired: ask for a new one', 'code')
  }
  return matches ? ALLOWED : refuse('otp_wrong', 'This code is not right', 'code')
}

/** One code a minute and five an hour to one address. `sentAt`: the sendings of the last hour, in any order. */
export function judgeOtpSend(
  sentAt: readonly Date[],
  now: Date,
): { ok: true } | (Refusal<'otp_wait'> & { retryAfterMs: number }) {
  const ages = sentAt.map((date) => now.getTime() - date.getTime()).sort((left, right) => left - right)
  const recent = ages.filter((age) => age < 60 * MINUTE)
  const cooldown = OTP.cooldownMs - (recent[0] ?? Infinity)
  const hourly = 60 * MINUTE - (recent[OTP.sendsAnHour - 1] ?? Infinity)
  const retryAfterMs = Math.max(cooldown, hourly)
  if (retryAfterMs <= 0) return ALLOWED
  const seconds = Math.ceil(retryAfterMs / 1000)
  return { ...refuse('otp_wait', `A code was sent just now: wait ${seconds} seconds`), retryAfterMs }
}

function toAsciiDigit(digit: string): string {
  const code = digit.charCodeAt(0)
  return String(code - (code < 0x06f0 ? 0x0660 : 0x06f0))
}
