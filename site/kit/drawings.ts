import { createHash } from 'node:crypto'
import {
  CARD_KINDS,
  cardName,
  DRAWN_FOLDER,
  type CardKind,
  type IconName,
} from '../../api/contracts/drawing.ts'
import type { Picture, ProductPage, Shell, ThemedPage } from '../../api/contracts/pages.ts'
import { safeColor } from './color.ts'
import { makePalette, type Palette } from './palette.ts'
import { readText } from './settings.ts'
import { viewOf } from './view.ts'

export interface CardPlan {
  pack: string
  direction: 'ltr' | 'rtl'
  shop: string
  title: string
  price?: string
  colors: DrawnColors
  /** Of a picture that the store itself has. */
  picture?: string
}

export interface IconPlan {
  icon: IconName
  letter: string
  colors: DrawnColors
  picture?: string
}

export type DrawnColors = Pick<Palette, 'bg' | 'text' | 'link' | 'accent' | 'on-accent'>

export const CARD_SIZE = { width: 1200, height: 630 }

/** Another look of the drawings is another version: it gives them other addresses. */
const LOOK = 1

/** What the fonts that cards are drawn with have letters for. */
const WRITABLE = /^[\p{Script=Latin}\p{Script=Arabic}\p{Script=Common}\p{Script=Inherited}]*$/u
const EMOJI = /\p{Extended_Pictographic}|\p{Variation_Selector}|\u200d/gu

/** What goes along when somebody shares a page; undefined where the page's own picture does. */
export function planCard(page: ThemedPage, shell: Shell): CardPlan | undefined {
  if (!isCardKind(page.kind)) return undefined
  const title = 'heading' in page ? page.heading : page.description || shell.store.name
  const shop = shell.store.name
  if (!WRITABLE.test(title + shop)) return undefined
  if (page.image && !isOwn(page.image)) return undefined
  return {
    pack: shell.pack,
    direction: shell.direction,
    shop: plain(shop),
    title: plain(title),
    colors: colorsOf(shell),
    ...(page.kind === 'product' && { price: priceOf(page, shell) }),
    ...(page.image && { picture: page.image.src }),
  }
}

export function planIcon(icon: IconName, shell: Shell): IconPlan {
  const picture = shell.store.icon ?? shell.store.logo
  const letter = /[\p{Script=Latin}\p{Script=Arabic}\p{N}]/u.exec(shell.store.name)?.[0] ?? ''
  return {
    icon,
    letter: letter.toUpperCase(),
    colors: colorsOf(shell),
    ...(picture && isOwn(picture) && { picture: picture.src }),
  }
}

export const cardPath = (plan: CardPlan, page: ThemedPage, shell: Shell) =>
  pathOf(plan, cardName(page.kind as CardKind, page.ref.id, shell.locale))

const iconPaths = new WeakMap<Shell, Map<IconName, string>>()

/** The same on every page of a language. */
export function iconPath(icon: IconName, shell: Shell): string {
  const known = iconPaths.get(shell) ?? new Map<IconName, string>()
  iconPaths.set(shell, known)
  const path = known.get(icon) ?? pathOf(planIcon(icon, shell), icon)
  known.set(icon, path)
  return path
}

function pathOf(plan: CardPlan | IconPlan, name: string): string {
  const hash = createHash('sha256')
    .update(`${LOOK}${JSON.stringify(plan)}`)
    .digest('hex')
    .slice(0, 20)
  return `/media/${DRAWN_FOLDER}${hash}/${name}`
}

const isCardKind = (kind: string) => (CARD_KINDS as readonly string[]).includes(kind)

const isOwn = ({ src }: Picture) => src.startsWith('/media/')

const plain = (text: string) => text.replace(EMOJI, '').replace(/\s+/g, ' ').trim()

function priceOf(page: ProductPage, shell: Shell): string {
  const { t, money } = viewOf(shell)
  return page.from ? `${t('from')} ${money(page.price)}` : money(page.price)
}

const colors = new WeakMap<Shell, DrawnColors>()

function colorsOf(shell: Shell): DrawnColors {
  let known = colors.get(shell)
  if (!known) {
    const read = (id: string, fallback: string) => safeColor(readText(shell.theme, id), fallback)
    const palette = makePalette({
      background: read('background', '#ffffff'),
      text: read('textColor', '#1b1d1f'),
      accent: read('accent', '#1b1d1f'),
      contrast: read('contrast', '#1b1d1f'),
    })
    const { bg, text, link, accent } = palette
    known = { bg, text, link, accent, 'on-accent': palette['on-accent'] }
    colors.set(shell, known)
  }
  return known
}
