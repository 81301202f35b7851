import { describe, expect, test } from 'vitest'
import { checkPassword } from './password.ts'

describe('checkPassword', () => {
  test.each([
    'picksy-demo',
    'correct horse battery',
    'qué-bonita-mañana',
    'Tr0ub4dor&3x',
    '🌵🌵🦜🦜🌊🌊🔥🔥🍋🍋',
    'a'.repeat(99) + 'bcd'.repeat(30),
  ])('takes %j', (password) => {
    expect(checkPassword(password, 'ana@example.com')).toEqual({ ok: true })
  })

  test.each([
    ['', 'password_short'],
    ['123456789', 'password_short'],
    ['🌵🌵🌵🌵🌵', 'password_short'],
    ['x'.repeat(201), 'password_long'],
    ['1234567890', 'password_common'],
    ['qwertyuiop', 'password_common'],
    ['1q2w3e4r5t', 'password_common'],
    ['Password123!', 'password_common'],
    ['!!PassWord2026', 'password_common'],
    ['passwordpassword', 'password_common'],
    ['iloveyou12', 'password_common'],
    ['contraseña1', 'password_common'],
    ['aaaaaaaaaaaa', 'password_common'],
    ['abababababab', 'password_common'],
    ['          ', 'password_common'],
    ['Ana.Smith@example.com', 'password_is_email'],
    ['ana.smith ', 'password_is_email'],
  ])('refuses %j as %s', (password, code) => {
    expect(checkPassword(password, 'ana.smith@example.com')).toMatchObject({
      ok: false,
      code,
      path: 'password',
    })
  })
})
