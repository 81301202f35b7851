import type { Field, Localized } from '../../api/contracts/theme.ts'

/** Fields that several sections share. */
export const words = (en: string, es: string, pt: string): Localized => ({ en, es, pt })

export const schemeField = (preset = 'base'): Field => ({
  id: 'scheme',
  kind: 'scheme',
  label: words('Colours', 'Colores', 'Cores'),
  default: preset,
})

export const headingField: Field = {
  id: 'heading',
  kind: 'text',
  label: words('Heading', 'Título', 'Título'),
  maxLength: 120,
}

export const textField: Field = {
  id: 'text',
  kind: 'textarea',
  label: words('Text', 'Texto', 'Texto'),
  maxLength: 600,
}

export const linkFields: Field[] = [
  {
    id: 'linkLabel',
    kind: 'text',
    label: words('Link text', 'Texto del enlace', 'Texto do link'),
    maxLength: 40,
  },
  { id: 'link', kind: 'link', label: words('Link', 'Enlace', 'Link') },
]

export const columnsField = (preset: number): Field => ({
  id: 'columns',
  kind: 'range',
  label: words('Columns on a wide screen', 'Columnas en pantalla ancha', 'Colunas em tela larga'),
  min: 2,
  max: 5,
  step: 1,
  default: preset,
})

export const alignField = (preset: 'start' | 'center'): Field => ({
  id: 'align',
  kind: 'select',
  label: words('Alignment', 'Alineación', 'Alinhamento'),
  options: [
    { value: 'start', label: words('Start', 'Inicio', 'Início') },
    { value: 'center', label: words('Centre', 'Centro', 'Centro') },
  ],
  default: preset,
})

const COLORS = {
  background: { label: words('Background', 'Fondo', 'Fundo') },
  textColor: { label: words('Text', 'Texto', 'Texto') },
  accent: {
    label: words('Accent', 'Acento', 'Destaque'),
    info: words('Buttons, links, offers', 'Botones, enlaces, ofertas', 'Botões, links, ofertas'),
  },
  contrast: { label: words('Contrast bands', 'Franjas de contraste', 'Faixas de contraste') },
  darkBackground: {
    label: words('Background in the dark', 'Fondo en modo oscuro', 'Fundo no modo escuro'),
  },
}

/** The colours that every pack has: its palette is made from them. */
export const colorFields = (defaults: Record<keyof typeof COLORS, string>): Field[] =>
  (Object.keys(COLORS) as (keyof typeof COLORS)[]).map((id) => ({
    id,
    kind: 'color',
    ...COLORS[id],
    default: defaults[id],
  }))
