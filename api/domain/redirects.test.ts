import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkRedirect, collapseRedirects } from './redirects.ts'
import type { Redirect } from './redirects.ts'

/** `a>b c>` : a leads to b, c is gone. */
function read(text: string): Redirect[] {
  return text.split(' ').filter(Boolean).map((pair) => {
    const [from = '', to = ''] = pair.split('>')
    return { from: `/${from}/`, to: to === '' ? null : `/${to}/` }
  }) // prettier-ignore
}

function live(letters: string) {
  return (path: string) => letters.includes(path.slice(1, -1))
}

describe('collapseRedirects', () => {
  test.each([
    ['a chain', 'a>b b>c', 'c', 'a>c b>c'],
    ['a chain in another order', 'b>c a>b c>d', 'd', 'b>d a>d c>d'],
    ['an end that is gone', 'a>b b>', '', 'a> b>'],
    ['an end that is nowhere', 'a>b', '', 'a>b'],
    ['over a live page', 'a>b b>c', 'bc', 'a>b'],
    ['renamed there and back', 'a>b b>a', 'a', 'b>a'],
    ['a circle', 'a>b b>a c>d', 'd', 'c>d'],
    ['into a circle', 'x>a a>b b>a', '', ''],
    ['to itself', 'a>a', '', ''],
    ['the last of two', 'a>b a>c', 'bc', 'a>c'],
  ])('%s', (_name, redirects, pages, expected) => {
    const sorted = (list: Redirect[]) => list.toSorted((one, other) => one.from.localeCompare(other.from))
    expect(sorted(collapseRedirects(read(redirects), live(pages)))).toEqual(sorted(read(expected)))
  })

  test('one step is enough, and none starts at a page', () => {
    const letter = fc.constantFrom(...'abcdefg')
    const redirect = fc.record({ from: letter, to: fc.option(letter) })
    fc.assert(
      fc.property(fc.array(redirect, { maxLength: 12 }), fc.subarray([...'abcdefg']), (list, pages) => {
        const isLive = live(pages.join(''))
        const given = list.map(({ from, to }) => ({ from: `/${from}/`, to: to === null ? null : `/${to}/` }))
        const collapsed = collapseRedirects(given, isLive)
        const starts = new Set(collapsed.map(({ from }) => from))
        for (const { from, to } of collapsed) {
          expect(isLive(from)).toBe(false)
          if (to !== null) expect(starts.has(to)).toBe(false)
        }
        expect(new Map(collapseRedirects(collapsed, isLive).map(({ from, to }) => [from, to]))).toEqual(
          new Map(collapsed.map(({ from, to }) => [from, to])),
        )
      }),
    )
  })

  test('a chain of fifty thousand is walked', () => {
    const chain = Array.from({ length: 50_000 }, (_, step) => ({ from: `/${step}/`, to: `/${step + 1}/` }))
    const collapsed = collapseRedirects(chain, () => false)
    expect(new Set(collapsed.map(({ to }) => to))).toEqual(new Set(['/50000/']))
  })
})

describe('checkRedirect', () => {
  test.each([
    ['a path', { from: '/old/', to: '/new/' }, undefined],
    ['another site', { from: '/old/', to: 'https://example.com/x?y=1' }, undefined],
    ['gone', { from: '/old/', to: null }, undefined],
    ['onto a page', { from: '/a/', to: '/new/' }, 'redirect_over_page'],
    ['itself', { from: '/old/', to: '/old/' }, 'redirect_loop'],
    ['a circle', { from: '/old/', to: '/x/' }, 'redirect_loop'],
    ['another host by two slashes', { from: '/old/', to: '//evil.example' }, 'redirect_malformed'],
    ['another host by a backslash', { from: '/old/', to: '/\\evil.example' }, 'redirect_malformed'],
    ['a script', { from: '/old/', to: 'javascript:alert(1)' }, 'redirect_malformed'],
    ['a line break', { from: '/old/', to: '/new/\r\nX: 1' }, 'redirect_malformed'],
    ['no path', { from: 'old', to: '/new/' }, 'redirect_malformed'],
    ['a query', { from: '/old/?a=1', to: '/new/' }, 'redirect_malformed'],
  ] satisfies [string, Redirect, string | undefined][])('%s', (_name, added, code) => {
    const verdict = checkRedirect([{ from: '/x/', to: '/old/' }], added, live('a'))
    expect(verdict.ok ? undefined : verdict.code).toBe(code)
  })
})
