import type { ServerResponse } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import type { StoreLive } from '../../api/contracts/live.ts'
import { memoryArtifacts } from '../../api/adapters/storage/index.ts'
import type { ArtifactStore } from '../../api/contracts/artifacts.ts'
import { readEvents } from './follow-live.ts'
import { startEdge, type EdgeFixture, type FixtureOptions } from './testing.ts'

const fixtures: EdgeFixture[] = []
async function start(options: FixtureOptions): Promise<EdgeFixture> {
  const fixture = await startEdge(options)
  fixtures.push(fixture)
  return fixture
}
afterEach(async () => {
  await Promise.all(fixtures.splice(0).map((fixture) => fixture.close()))
})

/** An API that tells news to whoever listens. */
function newsDesk() {
  const streams = new Set<ServerResponse>()
  const lastIds: (string | undefined)[] = []
  let count = 0
  return {
    streams,
    lastIds,
    api: ((request, response) => {
      lastIds.push(request.headers['last-event-id'] as string | undefined)
      streams.add(response)
      response.once('close', () => streams.delete(response))
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      response.flushHeaders()
    }) as FixtureOptions['api'],
    tell(live: StoreLive) {
      count++
      for (const stream of streams) stream.write(`id: ${count}\r\ndata: ${JSON.stringify(live)}\n\n`)
    },
  }
}

const isConnected = (fixture: EdgeFixture) => fixture.edge.metrics().includes('picksy_edge_live_connected 1')
const homeOf = async (fixture: EdgeFixture) => (await fixture.ask('acme.test', '/')).text

describe('an edge that hears news', () => {
  it('shows a new release at once, and ignores what is older', async () => {
    const desk = newsDesk()
    const fixture = await start({ api: desk.api! })
    const first = await fixture.publish(1, { '/': 'one' })
    expect(await homeOf(fixture)).toBe('one')
    await expect.poll(() => isConnected(fixture)).toBe(true)
    const second = await fixture.publish(2, { '/': 'two' }, { parentRoot: first.root })
    desk.tell(second)
    await expect.poll(() => homeOf(fixture)).toBe('two')
    desk.tell(first)
    desk.tell({ ...first, epoch: 3 })
    await expect.poll(() => homeOf(fixture)).toBe('one')
    desk.tell(second)
    desk.tell({ ...second, epoch: 4, state: 'suspended' })
    await expect.poll(async () => (await fixture.ask('acme.test', '/')).status).toBe(503)
  })

  it('follows a renamed store', async () => {
    const desk = newsDesk()
    const fixture = await start({ api: desk.api! })
    const first = await fixture.publish(1, { '/': 'one' })
    expect(await homeOf(fixture)).toBe('one')
    expect((await fixture.ask('new.test', '/')).status).toBe(404)
    await expect.poll(() => isConnected(fixture)).toBe(true)
    const live = { hosts: ['acme.test', 'new.test'], primaryHost: 'new.test' }
    desk.tell(await fixture.publish(2, {}, { parentRoot: first.root, live }))
    await expect
      .poll(async () => (await fixture.ask('acme.test', '/a')).headers.location)
      .toBe('http://new.test:4321/a')
    await expect.poll(async () => (await fixture.ask('new.test', '/')).text).toBe('one')
  })

  it('believes the news of a store before the artifact store knows them', async () => {
    const desk = newsDesk()
    const fixture = await start({ api: desk.api! })
    const first = await fixture.publish(1, { '/': 'one' })
    const second = await fixture.publish(2, { '/': 'two' }, { parentRoot: first.root })
    await fixture.artifacts.put('stores/s1/live.json', Buffer.from(JSON.stringify(first)))
    await fixture.publish(
      1,
      { '/': 'other' },
      { live: { storeId: 's2', hosts: ['two.test'], primaryHost: 'two.test' } },
    )
    await fixture.ask('two.test', '/')
    await expect.poll(() => isConnected(fixture)).toBe(true)
    desk.tell(second)
    desk.tell({
      ...first,
      storeId: 's2',
      hosts: ['two.test'],
      primaryHost: 'two.test',
      epoch: 2,
      state: 'deleted',
    })
    await expect.poll(async () => (await fixture.ask('two.test', '/')).status).toBe(410)
    expect(await homeOf(fixture)).toBe('two')
  })

  it('goes on where the stream broke off, and looks up what it missed', async () => {
    const desk = newsDesk()
    const fixture = await start({ api: desk.api! })
    const first = await fixture.publish(1, { '/': 'one' })
    expect(await homeOf(fixture)).toBe('one')
    await expect.poll(() => isConnected(fixture)).toBe(true)
    const second = await fixture.publish(2, { '/': 'two' }, { parentRoot: first.root })
    desk.tell(second)
    await expect.poll(() => homeOf(fixture)).toBe('two')
    for (const stream of desk.streams) stream.destroy()
    await fixture.publish(3, { '/': 'three' }, { parentRoot: second.root })
    await expect.poll(() => homeOf(fixture), { timeout: 3_000 }).toBe('three')
    expect(desk.lastIds).toEqual([undefined, '1'])
  })

  it('never answers with a mix of two releases', async () => {
    const desk = newsDesk()
    const fixture = await start({ api: desk.api! })
    const paths = Array.from({ length: 20 }, (_, index) => `/p${index}/`)
    const pagesOf = (release: number) => Object.fromEntries(paths.map((path) => [path, `release ${release}`]))
    let live = await fixture.publish(1, pagesOf(1))
    await fixture.ask('acme.test', '/p0/')
    await expect.poll(() => isConnected(fixture)).toBe(true)
    let running = true
    let checked = 0
    const crawl = async (offset: number) => {
      let newest = 0
      for (let index = offset; running; index++) {
        const reply = await fixture.ask('acme.test', paths[index % paths.length]!)
        const release = Number(reply.headers['x-picksy-release'])
        expect(reply.text).toBe(`release ${release}`)
        expect(release).toBeGreaterThanOrEqual(newest)
        newest = release
        checked++
      }
      return newest
    }
    const crawlers = Promise.all([0, 5, 10, 15].map(crawl))
    for (let release = 2; release <= 25; release++) {
      live = await fixture.publish(release, pagesOf(release), { parentRoot: live.root })
      desk.tell(live)
      const enough = release * 4
      await expect.poll(() => checked, { interval: 2 }).toBeGreaterThan(enough)
    }
    await expect.poll(async () => (await fixture.ask('acme.test', '/p3/')).text).toBe('release 25')
    running = false
    await crawlers
  })
})

describe('an edge without news', () => {
  it('reads visited stores again every so often', async () => {
    const fixture = await start({ deps: { apiUrl: 'http://127.0.0.1:1' }, limits: { revalidateMs: 40 } })
    const first = await fixture.publish(1, { '/': 'one' })
    expect(await homeOf(fixture)).toBe('one')
    await fixture.publish(2, { '/': 'two' }, { parentRoot: first.root })
    await expect.poll(() => homeOf(fixture)).toBe('two')
  })

  it('goes on with what it knows while the artifact store fails', async () => {
    const inner = memoryArtifacts()
    let failing = false
    const artifacts: ArtifactStore = {
      ...inner,
      get: (key) => (failing ? Promise.reject(new Error('unreachable')) : inner.get(key)),
    }
    const fixture = await start({
      artifacts,
      deps: { apiUrl: 'http://127.0.0.1:1' },
      limits: { revalidateMs: 20 },
    })
    await fixture.publish(1, { '/': 'one' })
    expect(await homeOf(fixture)).toBe('one')
    failing = true
    const until = Date.now() + 200
    while (Date.now() < until) expect(await homeOf(fixture)).toBe('one')
    expect((await fixture.ask('other.test', '/')).status).toBe(500)
  })
})

it('reads events however they are cut', async () => {
  const text =
    ': hello\n\nid: 1\ndata: {"é":1}\n\nevent: reset\n\nid:2\r\ndata: a\r\ndata: b\r\n\r\ndata: unfinished'
  const bytes = Buffer.from(text)
  for (const size of [1, 3, 1_000]) {
    async function* cut() {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
    }
    const events = []
    for await (const event of readEvents(cut())) events.push(event)
    expect(events).toEqual([
      { id: '1', name: '', data: '{"é":1}' },
      { id: '', name: 'reset', data: '' },
      { id: '2', name: '', data: 'a\nb' },
    ])
  }
})
