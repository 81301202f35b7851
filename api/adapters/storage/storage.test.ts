import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, it } from 'vitest'
import { describeArtifactStore } from './contract.suite.ts'
import { toArtifactError } from './disk-errors.ts'
import { createArtifactStore, diskArtifacts, memoryArtifacts } from './index.ts'

const folders: string[] = []
async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'picksy-artifacts-'))
  folders.push(folder)
  return folder
}
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))))

describeArtifactStore('disk', async () => diskArtifacts(await makeFolder()))
describeArtifactStore('memory', async () => memoryArtifacts())

it('leaves the former object and no debris when the disk takes no more', async () => {
  const folder = await makeFolder()
  const store = diskArtifacts(folder)
  await store.put('hosts/a.json', Buffer.from('former'))
  const script = `
    import { diskArtifacts } from ${JSON.stringify(join(import.meta.dirname, 'disk.ts'))}
    const store = diskArtifacts(${JSON.stringify(folder)})
    await store.put('hosts/a.json', Buffer.alloc(1_000_000)).catch((error) => console.log(error.code, error.message))
  `
  // A limit on the size of files is the nearest to a full disk that needs no rights.
  const limited = [
    '-c',
    'ulimit -f 100; exec "$0" --input-type=module-typescript -e "$1"',
    process.execPath,
    script,
  ]
  const { stdout } = await promisify(execFile)('bash', limited)
  expect(stdout).toMatch(/^full The disk is full: hosts\/a.json was not stored/)
  expect((await store.get('hosts/a.json'))?.toString()).toBe('former')
  expect(await readdir(join(folder, '.tmp'))).toEqual([])
})

it.each([
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
  ['ENOENT', 'missing'],
  ['EIO', 'unavailable'],
  ['EACCES', 'unavailable'],
])('reads %s of the file system as %s', (code, expected) => {
  expect(toArtifactError(Object.assign(new Error(code), { code }), 'hosts/a').code).toBe(expected)
})

it('keeps artifacts on the disk unless an object store is named', async () => {
  const folder = await makeFolder()
  const store = await createArtifactStore({ ARTIFACTS_DIR: folder, S3_REGION: 'us-east-1' })
  await store.put('hosts/a.json', Buffer.from('x'))
  expect(await readdir(join(folder, 'hosts'))).toEqual(['a.json'])
})
