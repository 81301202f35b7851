import { randomBytes } from 'node:crypto'
import { closeSync, createReadStream, openSync, readSync } from 'node:fs'
import { mkdir, open, opendir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { once } from 'node:events'
import { assertKey } from '../../contracts/artifact-keys.ts'
import {
  ArtifactError,
  type ArtifactStore,
  type ByteRange,
  type OpenArtifact,
} from '../../contracts/artifacts.ts'
import { toArtifactError } from './disk-errors.ts'

/** Objects are files below `root`, written beside (`.tmp`), synced, and renamed into place. */
export function diskArtifacts(root: string): ArtifactStore {
  const fileOf = (key: string) => {
    assertKey(key)
    return join(root, key)
  }

  async function put(key: string, body: Uint8Array | readonly Uint8Array[]): Promise<void> {
    const file = fileOf(key)
    const temporary = join(root, '.tmp', randomBytes(12).toString('hex'))
    try {
      await writeSynced(temporary, body instanceof Uint8Array ? body : Buffer.concat(body))
      await moveInto(temporary, file)
    } catch (error) {
      await rm(temporary, { force: true }).catch(() => undefined)
      throw toArtifactError(error, key)
    }
  }

  async function writeSynced(file: string, bytes: Uint8Array): Promise<void> {
    const handle = await open(file, 'wx').catch(async (error: unknown) => {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
      await mkdir(dirname(file), { recursive: true })
      return open(file, 'wx')
    })
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
  }

  async function moveInto(temporary: string, file: string): Promise<void> {
    const folder = dirname(file)
    try {
      await rename(temporary, file)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
      const first = await mkdir(folder, { recursive: true })
      await rename(temporary, file)
      for (let made = folder; first && made.length >= first.length; made = dirname(made)) {
        await syncFolder(dirname(made))
      }
    }
    await syncFolder(folder)
  }

  return {
    put,
    async get(key) {
      const file = fileOf(key)
      return readFile(file).catch((error: unknown) => {
        const reason = toArtifactError(error, key)
        if (reason.code === 'missing') return undefined
        throw reason
      })
    },
    async getRange(key, range) {
      const file = openArtifact(fileOf(key), key)
      try {
        return file.read(range)
      } finally {
        file.close()
      }
    },
    async stream(key, range) {
      const limits = range && { start: range.offset, end: range.offset + range.length - 1 }
      const body = createReadStream(fileOf(key), limits)
      try {
        await once(body, 'open')
        return body
      } catch (error) {
        throw toArtifactError(error, key)
      }
    },
    async stat(key) {
      const file = fileOf(key)
      try {
        const found = await stat(file)
        return found.isFile() ? { key, size: found.size, modifiedAt: found.mtimeMs } : undefined
      } catch (error) {
        const reason = toArtifactError(error, key)
        if (reason.code === 'missing') return undefined
        throw reason
      }
    },
    async *list(folder) {
      const top = dirname(fileOf(`${folder.replace(/\/$/, '')}/each`))
      try {
        for await (const found of await opendir(top, { recursive: true })) {
          if (!found.isFile()) continue
          const file = join(found.parentPath, found.name)
          const info = await stat(file).catch(() => undefined)
          if (info) yield { key: relative(root, file), size: info.size, modifiedAt: info.mtimeMs }
        }
      } catch (error) {
        const reason = toArtifactError(error, folder)
        if (reason.code !== 'missing') throw reason
      }
    },
    async delete(key) {
      const file = fileOf(key)
      await rm(file, { force: true }).catch((error: unknown) => {
        throw toArtifactError(error, key)
      })
    },
    open: (key) => openArtifact(fileOf(key), key),
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function openArtifact(file: string, key: string): OpenArtifact {
  let descriptor: number
  try {
    descriptor = openSync(file, 'r')
  } catch (error) {
    throw toArtifactError(error, key)
  }
  return {
    read: (range) => readExactly(descriptor, key, range),
    close: () => closeSync(descriptor),
  }
}

function readExactly(descriptor: number, key: string, { offset, length }: ByteRange): Buffer {
  const bytes = Buffer.allocUnsafe(length)
  for (let filled = 0; filled < length;) {
    const count = readSync(descriptor, bytes, filled, length - filled, offset + filled)
    if (count === 0) throw new ArtifactError('missing', `${key} ends before ${offset + length}`)
    filled += count
  }
  return bytes
}
