import { ALLOWED, refuse } from './refusal.ts'
import type { Verdict } from './refusal.ts'

/** One spelling an address: without outer spaces, small, composed. Plus parts and foreign domains stay. */
export function normaliseEmail(text: string): string {
  return text.trim().normalize('NFC').toLowerCase()
}

/** Catches slips and what could break a mail header; whether it exists, only a mail can tell. */
export function checkEmail(email: string): Verdict<'email_malformed'> {
  const at = email.lastIndexOf('@')
  const name = email.slice(0, at)
  const domain = email.slice(at + 1)
  const fine =
    at > 0 &&
    email.length <= 254 &&
    name.length <= 64 &&
    !/[\s\p{C}@<>()[\],;:\\"]/u.test(name) &&
    !/^\.|\.\.|\.$/.test(name) &&
    /^(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?\.)+\p{L}[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}]$/u.test(
      domain,
    )
  return fine ? ALLOWED : refuse('email_malformed', 'Write an e-mail address like ana@example.com', 'email')
}
