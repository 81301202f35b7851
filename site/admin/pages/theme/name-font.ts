import type { Language } from '../../i18n/define-texts.ts'

const NAMES: Record<string, Record<Language, string>> = {
  sans: { en: 'Sans serif', es: 'Sin remates', pt: 'Sem serifa' },
  grotesque: { en: 'Grotesque', es: 'Grotesca', pt: 'Grotesca' },
  condensed: { en: 'Condensed', es: 'Condensada', pt: 'Condensada' },
  geometric: { en: 'Geometric', es: 'Geométrica', pt: 'Geométrica' },
  serif: { en: 'Serif', es: 'Con remates', pt: 'Com serifa' },
  garalde: { en: 'Garalde', es: 'Garalda', pt: 'Garalda' },
  didone: { en: 'Didone', es: 'Didona', pt: 'Didone' },
  slab: { en: 'Slab', es: 'Egipcia', pt: 'Egípcia' },
  rounded: { en: 'Rounded', es: 'Redondeada', pt: 'Arredondada' },
  mono: { en: 'Monospaced', es: 'Monoespaciada', pt: 'Monoespaçada' },
}

/** Packs name their fonts by kind; one that is not known here is called what the pack calls it. */
export const nameFont = (font: string, language: Language): string =>
  NAMES[font]?.[language] ?? font.charAt(0).toLocaleUpperCase(language) + font.slice(1).replaceAll('-', ' ')
