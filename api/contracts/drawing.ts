import type { Shell, ThemedPage } from './pages.ts'

/** Below a store's media: the hash says what is drawn, so that another price is another file. */
export const DRAWN_FOLDER = 'drawn/'

export const CARD_KINDS = ['home', 'product', 'page', 'post'] as const
export type CardKind = (typeof CARD_KINDS)[number]

export const ICONS = ['icon-192.png', 'icon-512.png', 'maskable-512.png', 'touch-180.png'] as const
export type IconName = (typeof ICONS)[number]

export type DrawingName = { card: { kind: CardKind; id: number; locale: string } } | { icon: IconName }

export const cardName = (kind: CardKind, id: number, locale: string) => `${kind}-${id}-${locale}.jpg`

export function parseDrawingName(name: string): DrawingName | undefined {
  const icon = ICONS.find((each) => each === name)
  if (icon) return { icon }
  const [, kind, id, locale] = /^([a-z]+)-(\d{1,9})-([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)\.jpg$/.exec(name) ?? []
  const known = CARD_KINDS.find((each) => each === kind)
  // One page has one name.
  const named = known && (known === 'home') === (id === '0')
  return named && locale ? { card: { kind: known, id: Number(id), locale } } : undefined
}

/** Without a page it is an icon of the store. */
export interface DrawingSubject {
  shell: Shell
  page?: ThemedPage
  icon?: IconName
}

/** Draws what nobody uploaded: the picture that goes along with a shared link, and a store's icons. */
export interface Artist {
  /** The path that pages name now; undefined where they name none. */
  pathOf(subject: DrawingSubject): string | undefined
  /** The pictures in it are read by the address that pages name. Fails when too many wait already. */
  draw(subject: DrawingSubject, read: ReadPicture): Promise<Uint8Array>
  close(): void
}

export type ReadPicture = (src: string) => Promise<Uint8Array | undefined>
