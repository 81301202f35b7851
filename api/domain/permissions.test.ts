import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ACTIONS, can, grantOf, reachOf, ROLES } from './permissions.ts'
import type { Action, Actor, Role, Target } from './permissions.ts'

function actor(role: Role, over: Partial<Actor> = {}): Actor {
  return { accountId: 'ana', role, branchIds: [1, 2], ...over }
}

describe('can', () => {
  const cases: [Role, Action, Target, boolean][] = [
    ['admin', 'platform.write', {}, true],
    ['admin', 'catalog.write', {}, true],
    ['merchant', 'store.delete', {}, true],
    ['merchant', 'platform.read', {}, false],
    ['merchant', 'impersonate', {}, false],
    ['owner', 'settings.write', {}, true],
    ['owner', 'store.delete', {}, false],
    ['owner', 'store.transfer', {}, false],
    ['manager', 'inventory.write', { branchId: 1 }, true],
    ['manager', 'inventory.write', { branchId: 3 }, false],
    ['manager', 'inventory.write', { branchId: null }, false],
    ['manager', 'inventory.write', {}, false],
    ['manager', 'catalog.read', {}, true],
    ['manager', 'catalog.write', {}, false],
    ['manager', 'settings.write', { branchId: 1 }, false],
    ['employee', 'tasks.read', { branchId: 1, assigneeId: 'ana' }, true],
    ['employee', 'tasks.read', { branchId: 1, assigneeId: 'bob' }, false],
    ['employee', 'tasks.read', { branchId: 1, assigneeId: null }, false],
    ['employee', 'tasks.read', {}, false],
    ['employee', 'tasks.assign', { assigneeId: 'ana' }, false],
    ['employee', 'inventory.read', { branchId: 2 }, true],
    ['employee', 'inventory.write', { branchId: 2 }, false],
    ['employee', 'orders.read', { assigneeId: 'ana' }, true],
    ['editor', 'theme.write', {}, true],
    ['editor', 'catalog.write', {}, true],
    ['editor', 'orders.read', {}, false],
    ['editor', 'releases.write', {}, false],
    ['editor', 'customers.read', {}, false],
  ]
  test.each(cases)('%s %s %j: %s', (role, action, target, allowed) => {
    expect(can(actor(role), action, target).ok).toBe(allowed)
  })

  test('says why not', () => {
    expect(can(actor('editor'), 'orders.read')).toMatchObject({ code: 'role_forbids' })
    expect(can(actor('manager'), 'orders.read', { branchId: 9 })).toMatchObject({ code: 'outside_reach' })
    const key = actor('owner', { scopes: ['catalog.read'] })
    expect(can(key, 'catalog.read').ok).toBe(true)
    expect(can(key, 'catalog.write')).toMatchObject({ code: 'scope_missing' })
    const guest = actor('owner', { impersonatedBy: 'root' })
    expect(can(guest, 'apikeys.write')).toMatchObject({ code: 'impersonation_forbids' })
    expect(can(guest, 'catalog.write').ok).toBe(true)
  })

  test('a key never reaches further than its person', () => {
    const target = fc.record({
      branchId: fc.option(fc.integer({ min: 1, max: 3 })),
      assigneeId: fc.constantFrom('ana', 'bob', null),
    })
    const role = fc.constantFrom(...ROLES)
    const action = fc.constantFrom(...ACTIONS)
    fc.assert(
      fc.property(role, fc.subarray(ACTIONS), action, target, (as, scopes, what, on) => {
        const byKey = can(actor(as, { scopes }), what, on).ok
        expect(byKey).toBe(scopes.includes(what) && can(actor(as), what, on).ok)
      }),
    )
  })
})

describe('reachOf', () => {
  test('tells lists what to narrow by', () => {
    expect(reachOf(actor('owner'), 'orders.read')).toMatchObject({ branchIds: null, assigneeId: null })
    expect(reachOf(actor('manager'), 'orders.read')).toMatchObject({ branchIds: [1, 2], assigneeId: null })
    expect(reachOf(actor('employee'), 'tasks.read')).toMatchObject({ branchIds: null, assigneeId: 'ana' })
    expect(reachOf(actor('editor'), 'tasks.read')).toMatchObject({ ok: false })
  })

  test('a manager without branches reaches nothing', () => {
    const idle = actor('manager', { branchIds: [] })
    expect(reachOf(idle, 'inventory.read')).toMatchObject({ branchIds: [] })
    expect(can(idle, 'inventory.read', { branchId: 1 }).ok).toBe(false)
  })
})

describe('the table', () => {
  test('the platform admin has every action, and whoever writes may read', () => {
    for (const action of ACTIONS) {
      expect(grantOf('admin', action)).toBe('platform')
      const reading = action.replace(/\.(write|create|assign)$/, '.read') as Action
      if (!ACTIONS.includes(reading)) continue
      for (const role of ROLES) {
        if (grantOf(role, action) !== null)
          expect(grantOf(role, reading), `${role} ${reading}`).not.toBeNull()
      }
    }
  })

  test('nobody but the admin reaches beyond a store', () => {
    for (const role of ROLES.filter((one) => one !== 'admin')) {
      expect(ACTIONS.filter((action) => grantOf(role, action) === 'platform')).toEqual([])
      expect(grantOf(role, 'impersonate')).toBeNull()
    }
  })
})
