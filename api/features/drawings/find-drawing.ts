import { mediaKey } from '../../contracts/artifact-keys.ts'
import { DRAWN_FOLDER, ICONS, parseDrawingName, type DrawingSubject } from '../../contracts/drawing.ts'
import type { ThemedPage } from '../../contracts/pages.ts'
import type { Deps } from '../../deps.ts'
import type { StoreContext } from '../../http/app-env.ts'
import type { Log } from '../../log.ts'
import { loadDrawnPage } from '../publishing/loaders/index.ts'

export type DrawingDeps = Pick<Deps, 'db' | 'env' | 'themes' | 'artifacts' | 'artist'> & { log: Log }

/** `moved`: another address, of the drawing that pages name now or of the picture in its place. */
export type FoundDrawing = { bytes: Uint8Array } | { moved: string }

/**
 * Drawn when it is first asked for, and kept beside the store's media: a publish only names it, so that a hundred
 * thousand products cost nothing that nobody shares.
 */
export async function findDrawing(
  deps: DrawingDeps,
  store: Pick<StoreContext, 'id'>,
  { hash, name }: { hash: string; name: string },
): Promise<FoundDrawing | undefined> {
  const subject = await loadSubject(deps, store.id, name)
  const now = subject && deps.artist.pathOf(subject)
  if (!now) return undefined
  if (now !== `/media/${DRAWN_FOLDER}${hash}/${name}`) return { moved: now }
  try {
    const bytes = await drawOnce(deps, store.id, now, subject)
    return { bytes }
  } catch (error) {
    deps.log.warn({ err: error, storeId: store.id, name }, 'a picture could not be drawn')
    const instead = subject.page?.image ?? subject.shell.store.logo
    return instead && { moved: instead.src }
  }
}

/** Every page names them: a copy of the store elsewhere cannot wait until somebody asks. */
export async function drawIcons(deps: DrawingDeps, storeId: string): Promise<void> {
  for (const name of ICONS) {
    const subject = await loadSubject(deps, storeId, name)
    const path = subject && deps.artist.pathOf(subject)
    if (!path || (await deps.artifacts.stat(keyOf(storeId, path)))) continue
    await drawOnce(deps, storeId, path, subject)
  }
}

async function loadSubject(
  { db, env, themes }: DrawingDeps,
  storeId: string,
  name: string,
): Promise<DrawingSubject | undefined> {
  const wanted = parseDrawingName(name)
  if (!wanted) return undefined
  const site = { db, themes, platformUrl: new URL(env.PLATFORM_URL) }
  const ref = 'card' in wanted ? wanted.card : undefined
  const loaded = await loadDrawnPage(site, { storeId, ref })
  if (!loaded) return undefined
  if ('icon' in wanted) return { shell: loaded.shell, icon: wanted.icon }
  return loaded.page && { shell: loaded.shell, page: loaded.page as ThemedPage }
}

const drawing = new Map<string, Promise<Uint8Array>>()

/** Several who share one link at a time wait for one drawing. */
function drawOnce(
  deps: DrawingDeps,
  storeId: string,
  path: string,
  subject: DrawingSubject,
): Promise<Uint8Array> {
  const key = keyOf(storeId, path)
  const known = drawing.get(key)
  if (known) return known
  const drawn = draw(deps, storeId, key, subject).finally(() => drawing.delete(key))
  drawing.set(key, drawn)
  return drawn
}

async function draw(
  { artist, artifacts }: DrawingDeps,
  storeId: string,
  key: string,
  subject: DrawingSubject,
): Promise<Uint8Array> {
  const bytes = await artist.draw(subject, (src) => artifacts.get(keyOf(storeId, src)))
  await artifacts.put(key, bytes)
  return bytes
}

const keyOf = (storeId: string, path: string) => mediaKey(storeId, path.slice('/media/'.length))
