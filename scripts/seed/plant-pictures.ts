import type { Deps } from '../../api/deps.ts'
import { addMedia } from '../../api/features/media/index.ts'
import type { Actor, StoreContext } from '../../api/http/app-env.ts'
import { drawLogo } from './pictures/draw-logo.ts'
import { drawPicture } from './pictures/draw-picture.ts'
import { renderLogo, renderPicture } from './pictures/render-picture.ts'
import type { SeedPicture, SeedStore } from './types.ts'

export interface Studio {
  /** Draws and uploads a picture once; answers its medium's id. */
  hang(picture: SeedPicture): Promise<number>
  hangLogo(seed: SeedStore): Promise<number>
}

export interface StudioInput {
  store: StoreContext
  actor: Actor
}

export function openStudio(deps: Deps, { store, actor }: StudioInput): Studio {
  const hung = new Map<string, Promise<number>>()

  async function upload(bytes: Buffer, fileName: string, alt: SeedPicture['alt']): Promise<number> {
    return (await addMedia(deps, { store, actor, bytes, fileName, alt: { ...alt } })).row.id
  }

  return {
    hang(picture) {
      const known =
        hung.get(picture.name) ??
        renderPicture(drawPicture(picture.draw)).then((bytes) =>
          upload(bytes, `${picture.name}.jpg`, picture.alt),
        )
      hung.set(picture.name, known)
      return known
    },
    async hangLogo(seed) {
      const alt = Object.fromEntries(seed.locales.map((locale) => [locale, seed.name]))
      return upload(await renderLogo(drawLogo(seed.slug)), 'logo.png', alt)
    },
  }
}

/** A few at a time: drawing and encoding keep both cores busy. */
export async function eachAtOnce<T>(
  items: readonly T[],
  atOnce: number,
  run: (item: T) => Promise<unknown>,
): Promise<void> {
  const waiting = [...items]
  const work = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await run(item)
  }
  await Promise.all(Array.from({ length: atOnce }, work))
}
