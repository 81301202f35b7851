import { ALLOWED, refuse } from './refusal.ts'
import type { Verdict } from './refusal.ts'

export const PASSWORD = { min: 10, max: 200 } as const

export type PasswordRefusal = 'password_short' | 'password_long' | 'password_common' | 'password_is_email'

const WORDS = new Set(
  (
    'password passw0rd p@ssword p@ssw0rd passwort contraseña contrasena senha qwerty qwertyuiop qwertz azerty ' +
    'asdfgh asdfghjkl zxcvbn zxcvbnm iloveyou tequiero teamo welcome bienvenido bemvindo letmein monkey dragon ' +
    'football futbol baseball superman batman princess sunshine shadow master trustno admin administrator root ' +
    'login abc abcdef abcdefgh abcdefghij changeme secret starwars whatever michael jordan charlie google facebook ' +
    'instagram samsung computer internet picksy'
  ).split(' '),
)

const SEQUENCES = [
  '01234567890123456789',
  '98765432109876543210',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfghjklzxcvbnm',
  '1q2w3e4r5t6y7u8i9o0p',
  '1qaz2wsx3edc4rfv5tgb6yhn',
]

export function checkPassword(password: string, email = ''): Verdict<PasswordRefusal> {
  const length = Array.from(password).length
  if (length < PASSWORD.min) {
    return refuse('password_short', `A password has at least ${PASSWORD.min} characters`, 'password')
  }
  if (length > PASSWORD.max) {
    return refuse('password_long', `A password has at most ${PASSWORD.max} characters`, 'password')
  }
  const folded = password.trim().toLowerCase()
  const address = email.trim().toLowerCase()
  if (address !== '' && (folded === address || folded === address.split('@')[0])) {
    return refuse('password_is_email', 'A password cannot be the e-mail address', 'password')
  }
  return isCommon(folded)
    ? refuse('password_common', 'This password is among the first that are tried: choose another', 'password')
    : ALLOWED
}

/** A well-known word with digits and signs around it, said once or more; a row of keys; one or two characters only. */
function isCommon(folded: string): boolean {
  const core = folded.replaceAll(/^[\d\W_]+|[\d\W_]+$/g, '')
  const unit = /^(.+?)\1+$/.exec(core)?.[1] ?? core
  return (
    WORDS.has(core) ||
    WORDS.has(unit) ||
    SEQUENCES.some((sequence) => sequence.includes(folded)) ||
    new Set(folded).size < 4
  )
}
