import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { environmentNames, readEnv } from '../api/env.ts'

const path = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url))
const read = (name: string) => readFileSync(path(name), 'utf8')

const Service = z.strictObject({
  image: z.string().regex(/^picksy$|:/, 'names its version'),
  build: z.literal('.').optional(),
  restart: z.enum(['unless-stopped', 'on-failure']),
  command: z.array(z.string()).optional(),
  entrypoint: z.array(z.string()).optional(),
  environment: z.record(z.string(), z.string()).default({}),
  ports: z.array(z.string().regex(/^(127\.0\.0\.1:)?\d+:\d+$/)).default([]),
  volumes: z.array(z.string().regex(/^[\w./-]+:\/[\w./-]+(:ro)?$/)).default([]),
  healthcheck: z
    .strictObject({ test: z.array(z.string()), interval: z.string(), retries: z.int() })
    .optional(),
  depends_on: z
    .record(
      z.string(),
      z.strictObject({
        condition: z.enum(['service_started', 'service_healthy', 'service_completed_successfully']),
      }),
    )
    .default({}),
})

const Compose = z.object({
  name: z.literal('picksy'),
  services: z.record(z.string(), Service),
  volumes: z.record(z.string(), z.null()),
})

const { services, volumes } = Compose.parse(parse(read('docker-compose.yml'), { merge: true }))
const all = Object.entries(services)
const ours = all.filter(([, { image }]) => image === 'picksy')

/** As docker would fill it in from an `.env` with every secret. */
const filled = (text: string) =>
  text.replace(
    /\$\{(\w+)(?::-([^}]*)|:\?)\}/g,
    (_, _name, given: string | undefined) => given ?? 's'.repeat(32),
  )

describe('docker-compose.yml', () => {
  it('runs api, worker and edge beside database, search, object store, mail catcher and proxy', () => {
    const needed = ['api', 'worker', 'edge', 'postgres', 'meilisearch', 's3', 'mail', 'proxy']
    expect(Object.keys(services)).toEqual(expect.arrayContaining(needed))
    for (const [name, { command = [] }] of ours) expect(existsSync(path(command[1] ?? '')), name).toBe(true)
  })

  it('sets only variables that the platform knows, to values that it takes', () => {
    for (const [name, { environment }] of ours) {
      expect(
        Object.keys(environment).filter((each) => !environmentNames.includes(each)),
        name,
      ).toEqual([])
      const values = Object.entries(environment).map(([key, value]): [string, string] => [key, filled(value)])
      expect(() => readEnv(Object.fromEntries(values)), name).not.toThrow()
    }
  })

  it('refers to services, volumes and files that are there', () => {
    const hosts = /(?:\/\/|@)([a-z0-9]+):\d+/g
    const texts = [
      ...all.flatMap(([, { environment }]) => Object.values(environment)),
      read('deploy/Caddyfile'),
    ]
    const named = texts.flatMap((text) => [...text.matchAll(hosts)].map(([, host]) => host!))
    expect(named.filter((host) => !(host in services))).toEqual([])
    for (const [name, service] of all) {
      expect(
        Object.keys(service.depends_on).filter((each) => !(each in services)),
        name,
      ).toEqual([])
      const sources = service.volumes.map((volume) => volume.split(':')[0]!)
      expect(
        sources.filter((each) => (each.startsWith('.') ? !existsSync(path(each)) : !(each in volumes))),
        name,
      ).toEqual([])
    }
  })

  it('opens nothing to the outside but the proxy', () => {
    const open = all.filter(([, { ports }]) => ports.some((port) => !port.startsWith('127.0.0.1:')))
    expect(open.map(([name]) => name)).toEqual(['proxy'])
  })
})

describe('the variables in README.md', () => {
  it('are those that the platform reads, every one', () => {
    const rows = read('README.md').match(/^\| `[A-Z].*$/gm) ?? []
    const named = rows.flatMap((row) =>
      [...row.split('|')[1]!.matchAll(/`([A-Z][A-Z0-9_]*)`/g)].map(([, name]) => name!),
    )
    expect(named.toSorted()).toEqual(environmentNames.toSorted())
  })
})
