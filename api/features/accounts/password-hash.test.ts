import { describe, expect, it } from 'vitest'
import { hashPassword, matchPassword } from './password-hash.ts'

const saltOf = (hash: string) => hash.split('$')[4]

describe('matchPassword', () => {
  it('finds whose password it is among all who claim an address', async () => {
    const first = { id: 1, passwordHash: await hashPassword('the first password') }
    const second = { id: 2, passwordHash: await hashPassword('the second password', [first]) }
    const claims = [first, second, { id: 3, passwordHash: null }]
    expect(saltOf(second.passwordHash)).toBe(saltOf(first.passwordHash))
    expect((await matchPassword(claims, 'the second password')).claim?.id).toBe(2)
    expect((await matchPassword(claims, 'the third password')).claim).toBeUndefined()
    expect((await matchPassword([], 'the first password')).claim).toBeUndefined()
  })

  it('answers a hash that can be stored as it is', async () => {
    const { hash } = await matchPassword([], 'the first password')
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect((await matchPassword([{ passwordHash: hash }], 'the first password')).claim).toBeDefined()
  })

  it('takes one password in all its spellings', async () => {
    const passwordHash = await hashPassword('contrase\u00f1a larga'.normalize('NFD'))
    expect(
      (await matchPassword([{ passwordHash }], 'contrase\u00f1a larga'.normalize('NFC'))).claim,
    ).toBeDefined()
  })

  it('reads hashes of an older cost, and says that they are outdated', async () => {
    // Of “password” with the salt “somesalt”, in argon2's own format.
    const passwordHash =
      '$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4'
    const found = await matchPassword([{ passwordHash }], 'password')
    expect(found.claim).toBeDefined()
    expect(found.outdated).toBe(true)
    expect((await matchPassword([{ passwordHash }], 'passwort')).claim).toBeUndefined()
  })
})
