import { describe, expect, it } from 'vitest'
import { readTags } from './read-tags.ts'

describe('readTags', () => {
  it('takes JSON, and no body at all', () => {
    expect(readTags('application/json; charset=utf-8', '{"tags":["product:1"]}')).toEqual(['product:1'])
    expect(readTags('application/vnd.cms+json', '{}')).toBeUndefined()
    for (const type of ['application/json', 'text/plain', undefined])
      expect(readTags(type, ' \n')).toBeUndefined()
  })

  it('refuses what would otherwise pass for "everything"', () => {
    expect(() => readTags('application/x-www-form-urlencoded', '{"tags":["product:1"]}')).toThrow('Send JSON')
    expect(() => readTags(undefined, '{"tags":["product:1"]}')).toThrow('Send JSON')
    expect(() => readTags('application/json', '{"tags":')).toThrow('not JSON')
    expect(() => readTags('application/json', 'null')).toThrow()
  })

  it.each([
    'product:12',
    'link:document:3',
    'list:latest',
    'list:brand:4',
    'has:posts',
    'template:header',
    'menu',
    'code',
  ])('knows %s', (tag) =>
    expect(readTags('application/json', JSON.stringify({ tags: [tag] }))).toEqual([tag]),
  )
})
