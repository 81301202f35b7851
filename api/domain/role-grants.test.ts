import { describe, expect, test } from 'vitest'
import { ACTIONS, grantOf, ROLES } from './permissions.ts'
import type { Actor, Role } from './permissions.ts'
import { canGrant, canRemoveOwner, canRevoke, grantableRoles, keyScopes } from './role-grants.ts'

function actor(role: Role, branchIds: number[] = []): Actor {
  return { accountId: 'ana', role, branchIds }
}

describe('grantableRoles', () => {
  test.each([
    ['admin', ['merchant', 'owner', 'manager', 'employee', 'editor']],
    ['merchant', ['owner', 'manager', 'employee', 'editor']],
    ['owner', ['manager', 'employee', 'editor']],
    ['manager', ['employee']],
    ['employee', []],
    ['editor', []],
  ] satisfies [Role, Role[]][])('%s gives %j', (role, roles) => {
    expect(grantableRoles(role)).toEqual(roles)
  })

  test('no chain of grants leads back up', () => {
    for (const role of ROLES) {
      for (const given of grantableRoles(role)) {
        expect(grantableRoles(given)).not.toContain(role)
        expect(grantableRoles(given).every((next) => grantableRoles(role).includes(next))).toBe(true)
      }
    }
  })
})

describe('canGrant', () => {
  test('a manager only in the own branches', () => {
    expect(canGrant(actor('manager', [1, 2]), 'employee', [2])).toEqual({ ok: true })
    expect(canGrant(actor('manager', [1, 2]), 'employee', [2, 3])).toMatchObject({
      code: 'branch_not_grantable',
    })
    expect(canGrant(actor('manager', [1, 2]), 'manager', [1])).toMatchObject({ code: 'role_not_grantable' })
  })

  test('a branch role needs a branch', () => {
    expect(canGrant(actor('owner'), 'employee', [])).toMatchObject({ code: 'branch_missing' })
    expect(canGrant(actor('owner'), 'editor', [])).toEqual({ ok: true })
  })

  test('nobody an equal, and no key anybody', () => {
    expect(canGrant(actor('owner'), 'owner', [])).toMatchObject({ code: 'role_not_grantable' })
    const key: Actor = { ...actor('owner'), scopes: ['catalog.write'] }
    expect(canGrant(key, 'editor', [])).toMatchObject({ ok: false })
  })
})

test('canRevoke: oneself and those below, nobody beside', () => {
  const member = (accountId: string, role: Role, branchIds: number[] = []) => ({ accountId, role, branchIds })
  expect(canRevoke(actor('owner'), member('ana', 'owner')).ok).toBe(true)
  expect(canRevoke(actor('owner'), member('bob', 'owner')).ok).toBe(false)
  expect(canRevoke(actor('owner'), member('bob', 'merchant')).ok).toBe(false)
  expect(canRevoke(actor('owner'), member('bob', 'manager', [4])).ok).toBe(true)
  expect(canRevoke(actor('manager', [1]), member('bob', 'employee', [1])).ok).toBe(true)
  expect(canRevoke(actor('manager', [1]), member('bob', 'employee', [1, 2])).ok).toBe(false)
  expect(canRevoke(actor('editor'), member('bob', 'employee', [1])).ok).toBe(false)
})

describe('canRemoveOwner', () => {
  const ana = { accountId: 'ana', role: 'owner' } as const
  const bob = { accountId: 'bob', role: 'merchant' } as const
  const eva = { accountId: 'eva', role: 'manager' } as const

  test('keeps the last one', () => {
    expect(canRemoveOwner([ana, eva], 'ana')).toMatchObject({ ok: false, code: 'last_owner' })
    expect(canRemoveOwner([bob], 'bob')).toMatchObject({ ok: false })
  })

  test('lets go where another stays, and everybody else', () => {
    expect(canRemoveOwner([ana, bob], 'ana').ok).toBe(true)
    expect(canRemoveOwner([ana, eva], 'eva').ok).toBe(true)
  })
})

describe('keyScopes', () => {
  test('is within the role and leaves people to people', () => {
    for (const role of ROLES) {
      const scopes = keyScopes(role)
      expect(scopes.every((scope) => grantOf(role, scope) !== null)).toBe(true)
      for (const action of ['staff.write', 'apikeys.write', 'store.delete', 'impersonate'] as const) {
        expect(scopes).not.toContain(action)
      }
    }
    expect(keyScopes('merchant')).toContain('catalog.write')
    expect(keyScopes('merchant').length).toBeLessThan(ACTIONS.length)
    expect(keyScopes('editor')).toEqual([])
  })
})
