import { beforeEach, describe, expect, it } from 'vitest'
import { endOf, SESSION_LIFE, type Sessions } from './sessions.ts'
import { hashToken } from './token.ts'

export interface SessionsUnderTest {
  sessions: Sessions<{ id: string }>
  /** A new person who can be signed in. */
  makeOwner(): Promise<string>
  /** Sets when a session runs out, as time would. */
  setExpiry(id: string, expiresAt: Date, endsAt?: Date): Promise<void>
  /** Everything that the database has about a session. */
  dump(id: string): Promise<string>
}

const HERE = { userAgent: 'test', ip: '8.8.8.8' }
const HOUR = 3_600_000

/** What every implementation of sessions holds to. */
export function sessionsSuite(name: string, open: () => SessionsUnderTest): void {
  describe(`${name} sessions`, () => {
    let { sessions, makeOwner, setExpiry, dump } = {} as SessionsUnderTest
    let owner = ''

    beforeEach(async () => {
      ;({ sessions, makeOwner, setExpiry, dump } = open())
      owner = await makeOwner()
    })

    it('know who signed in, from where, and until when', async () => {
      const { token, id, expiresAt } = await sessions.create(owner, HERE)
      expect(id).toBe(hashToken(token))
      const session = await sessions.validate(id)
      expect(session).toMatchObject({ id, userAgent: 'test', ip: '8.8.8.8', impersonatedBy: null })
      expect(String(session?.owner.id)).toBe(owner)
      expect(Math.abs(expiresAt.getTime() - Date.now() - SESSION_LIFE.idle)).toBeLessThan(HOUR)
      expect(session?.expiresAt.getTime()).toBe(expiresAt.getTime())
    })

    it('never store what lets somebody in', async () => {
      const { token, id } = await sessions.create(owner, HERE)
      expect(await dump(id)).not.toContain(token)
      expect(await sessions.validate(token)).toBeUndefined()
    })

    it('end when they are ended, one or all or all but one', async () => {
      const [first, second, third] = await Promise.all([1, 2, 3].map(() => sessions.create(owner, HERE)))
      await sessions.invalidate(first!.id)
      expect(await sessions.validate(first!.id)).toBeUndefined()
      await sessions.invalidateAll(owner, { except: second!.id })
      expect(await sessions.validate(third!.id)).toBeUndefined()
      expect(await sessions.validate(second!.id)).toBeDefined()
      await sessions.invalidateAll(owner)
      expect(await sessions.validate(second!.id)).toBeUndefined()
      expect(await sessions.list(owner)).toEqual([])
    })

    it('end by themselves when nobody uses them', async () => {
      const { id } = await sessions.create(owner, HERE)
      await setExpiry(id, new Date(Date.now() - 1000))
      expect(await sessions.list(owner)).toEqual([])
      expect(await sessions.validate(id)).toBeUndefined()
      await setExpiry(id, new Date(Date.now() + HOUR))
      expect(await sessions.validate(id)).toBeUndefined()
    })

    it('last longer while they are used, but never beyond their absolute end', async () => {
      const { id } = await sessions.create(owner, HERE)
      await setExpiry(id, new Date(Date.now() + HOUR))
      await sessions.validate(id)
      const extended = await sessions.validate(id)
      expect(extended!.expiresAt.getTime()).toBeGreaterThan(Date.now() + SESSION_LIFE.idle - HOUR)
      const end = new Date(Date.now() + 2 * HOUR)
      await setExpiry(id, new Date(Date.now() + HOUR), end)
      await sessions.validate(id)
      expect((await sessions.validate(id))!.expiresAt).toEqual(end)
    })

    it('list those of one person only', async () => {
      const other = await makeOwner()
      const own = await sessions.create(owner, HERE)
      await sessions.create(other, HERE)
      expect((await sessions.list(owner)).map((session) => session.id)).toEqual([own.id])
    })

    it('end within the hour when somebody acts as another', () => {
      const now = Date.now()
      expect(endOf({ ...HERE, impersonatedBy: owner }, now).getTime()).toBe(now + HOUR)
    })
  })
}
