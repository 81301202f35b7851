import { describe, expect, it } from 'vitest'
import { keysFor, sealer } from './secrets.ts'

const FIRST = { SECRET_KEY: 'the first key, long enough to be one' }
const NEXT = { SECRET_KEY: 'the second key, which is long enough' }

describe('sealer', () => {
  it('opens what it sealed, never twice alike, and nothing of the text shows', () => {
    const { seal, open } = sealer(FIRST)
    const sealed = seal('señal 123456')
    expect(open(sealed)).toBe('señal 123456')
    expect(seal('señal 123456')).not.toBe(sealed)
    expect(Buffer.from(sealed.split('.')[1]!, 'base64url').toString('latin1')).not.toContain('123456')
  })

  it('opens what the key before sealed, as long as it is named', () => {
    const sealed = sealer(FIRST).seal('x')
    expect(sealer({ ...NEXT, SECRET_KEY_OLD: FIRST.SECRET_KEY }).open(sealed)).toBe('x')
    expect(sealer(NEXT).open(sealed)).toBeUndefined()
  })

  it.each(['', 'x', 'a.b', '…'])('takes %o for nothing of ours', (text) => {
    expect(sealer(FIRST).open(text)).toBeUndefined()
  })

  it('notices every changed byte', () => {
    const { seal, open } = sealer(FIRST)
    const [id, data = ''] = seal('x').split('.')
    const bytes = Buffer.from(data, 'base64url')
    for (let index = 0; index < bytes.length; index++) {
      const changed = Buffer.from(bytes)
      changed[index]! ^= 1
      expect(open(`${id}.${changed.toString('base64url')}`)).toBeUndefined()
    }
  })

  it('has a key of its own for every purpose, and none without SECRET_KEY', () => {
    expect(keysFor(FIRST, 'a')[0].key).not.toEqual(keysFor(FIRST, 'b')[0].key)
    expect(() => keysFor({}, 'a')).toThrow('SECRET_KEY')
  })
})
