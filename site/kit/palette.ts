import { contrast, isDark, mix, readableOn, safeColor } from './color.ts'
import type { Field } from '../../api/contracts/theme.ts'
import { fillDefaults, readText, type Values } from './settings.ts'

export interface Palette {
  bg: string
  surface: string
  text: string
  soft: string
  accent: string
  'on-accent': string
  link: string
  contrast: string
  'on-contrast': string
}

interface Colors {
  background: string
  text: string
  accent: string
  contrast: string
}

export interface ThemeLook {
  /** Fonts, corners, spacing: one class each, written out in the pack's tokens. */
  classes: string
  /** The store's colours in light and dark, as custom properties. */
  style: string
  /** For the browser's bars and tab. */
  colors: { light: string; dark: string; accent: string }
}

/**
 * What the settings of a pack mean for `<html>`. Its colours are `background`, `textColor`, `accent`, `contrast`
 * and `darkBackground`; whatever a merchant picks, text stays readable.
 */
export function makeThemeLook(settings: Field[], writeClasses: (values: Values) => (string | false)[]) {
  const defaults = fillDefaults(settings, {}, 'en')
  const looks = new WeakMap<Values, ThemeLook>()

  function makeLook(values: Values): ThemeLook {
    const readColor = (id: string) => safeColor(readText(values, id), readText(defaults, id))
    const chosen: Colors = {
      background: readColor('background'),
      text: readColor('textColor'),
      accent: readColor('accent'),
      contrast: readColor('contrast'),
    }
    const light = makePalette(chosen)
    const dark = makePalette(darkColors(chosen, readColor('darkBackground')))
    return {
      classes: writeClasses(values).filter(Boolean).join(' '),
      style: writeProperties('l', light) + writeProperties('d', dark),
      colors: { light: light.bg, dark: dark.bg, accent: light.accent },
    }
  }

  return (theme: Values): ThemeLook => {
    let look = looks.get(theme)
    if (!look) {
      look = makeLook(fillDefaults(settings, theme, 'en'))
      looks.set(theme, look)
    }
    return look
  }
}

export function makePalette({ background, text, accent, contrast: band }: Colors): Palette {
  const readableText = readableOn(background, text, 7)
  const surface = mix(mix(background, accent, 0.045), readableText, 0.03)
  const readable = (color: string) => readableOn(background, readableOn(surface, color))
  return {
    bg: background,
    surface,
    text: readableText,
    soft: readable(mix(readableText, background, 0.3)),
    accent,
    'on-accent': textOn(accent),
    link: readable(accent),
    contrast: band,
    'on-contrast': textOn(band),
  }
}

/** The same store at night: its light background tints the text, its accent keeps its hue. */
export function darkColors(light: Colors, background: string): Colors {
  const paper = isDark(light.background) ? '#f4f2ee' : light.background
  return {
    background,
    text: mix(paper, background, 0.08),
    accent: readableOn(background, light.accent, 3),
    contrast: contrast(light.contrast, background) < 1.2 ? mix(light.contrast, paper, 0.1) : light.contrast,
  }
}

const textOn = (color: string) =>
  contrast(color, '#ffffff') >= 4.5 ? '#ffffff' : readableOn(color, mix(color, '#000000', 0.8))

const writeProperties = (mode: 'l' | 'd', palette: Palette) =>
  Object.entries(palette)
    .map(([name, value]) => `--${mode}-${name}:${value};`)
    .join('')
