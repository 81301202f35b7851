import { describe, expect, test } from 'vitest'
import { checkEmail, normaliseEmail } from './email.ts'

test.each([
  [' Ana@Example.COM ', 'ana@example.com'],
  ['ana+shop@example.com', 'ana+shop@example.com'],
  ['JOSE\u0301@correo.ES', 'josé@correo.es'],
  ['ana@bücher.example', 'ana@bücher.example'],
])('normaliseEmail %j is %j', (text, email) => {
  expect(normaliseEmail(text)).toBe(email)
  expect(normaliseEmail(email)).toBe(email)
})

describe('checkEmail', () => {
  test.each([
    'ana@example.com',
    'admin@demo.test',
    "o'brien+x@mail.example.co.uk",
    'josé@bücher.example',
    'ana@xn--bcher-kva.example',
    'a@b.xn--p1ai',
  ])('takes %s', (email) => {
    expect(checkEmail(email)).toEqual({ ok: true })
  })

  test.each([
    '',
    'ana',
    '@example.com',
    'ana@',
    'ana@localhost',
    'ana@@example.com',
    'ana@example..com',
    'ana@-example.com',
    'ana@example-.com',
    'ana@example.c',
    '.ana@example.com',
    'a..b@example.com',
    'ana smith@example.com',
    'ana@example.com\r\nBcc: all@example.com',
    'ana@example.com\0',
    'ana\u202E@example.com',
    '"ana"@example.com',
    'ana<x>@example.com',
    `${'a'.repeat(65)}@example.com`,
    `ana@${'a'.repeat(64)}.com`,
    `ana@${'abcdefgh.'.repeat(30)}com`,
  ])('refuses %j', (email) => {
    expect(checkEmail(email)).toMatchObject({ ok: false, code: 'email_malformed', path: 'email' })
  })
})
