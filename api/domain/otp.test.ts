import { describe, expect, test } from 'vitest'
import { formatOtp, judgeOtp, judgeOtpSend, readOtp } from './otp.ts'
import type { OtpState } from './otp.ts'

const sentAt = new Date('2026-01-01T12:00:00Z')
const after = (seconds: number) => new Date(sentAt.getTime() + seconds * 1000)
const fresh: OtpState = { sentAt, tries: 0, usedAt: null }

test('codes have six digits', () => {
  expect(formatOtp(7)).toBe('000007')
  expect(formatOtp(999_999)).toBe('999999')
})

test.each([
  ['123456', '123456'],
  [' 123 456 ', '123456'],
  ['123-456', '123456'],
  ['١٢٣٤٥٦', '123456'],
  ['۱۲۳۴۵۶', '123456'],
  ['１２３４５６', '123456'],
  ['12345', undefined],
  ['1234567', undefined],
  ['12345a', undefined],
  ['', undefined],
])('readOtp %j is %j', (text, code) => {
  expect(readOtp(text)).toBe(code)
})

describe('judgeOtp', () => {
  test.each([
    ['right at once', fresh, true, 0, undefined],
    ['right at the last second', fresh, true, 599, undefined],
    ['right too late', fresh, true, 600, 'otp_expired'],
    ['wrong', fresh, false, 1, 'otp_wrong'],
    ['right at the fifth try', { ...fresh, tries: 4 }, true, 1, undefined],
    ['right at the sixth', { ...fresh, tries: 5 }, true, 1, 'otp_too_many_tries'],
    ['right a second time', { ...fresh, usedAt: after(1) }, true, 2, 'otp_used'],
  ] satisfies [string, OtpState, boolean, number, string | undefined][])(
    '%s',
    (_name, state, matches, seconds, code) => {
      const verdict = judgeOtp(state, matches, after(seconds))
      expect(verdict.ok ? undefined : verdict.code).toBe(code)
    },
  )
})

describe('judgeOtpSend', () => {
  test.each([
    ['the first', [], 0, undefined],
    ['within the minute', [0], 59, 1000],
    ['after it', [0], 60, undefined],
    ['the fifth', [0, 100, 200, 300], 400, undefined],
    ['the sixth', [400, 0, 100, 200, 300], 500, 3_100_000],
    ['the sixth an hour after the first', [0, 100, 200, 300, 400], 3600, undefined],
  ] satisfies [string, number[], number, number | undefined][])('%s', (_name, sent, now, wait) => {
    const verdict = judgeOtpSend(sent.map(after), after(now))
    expect(verdict.ok ? undefined : verdict.retryAfterMs).toBe(wait)
  })
})
