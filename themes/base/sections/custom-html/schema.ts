import type { SectionSchema } from '../../../../api/contracts/theme.ts'
import { headingField, schemeField, words } from '../../../../site/kit/fields.ts'

export const customHtml: SectionSchema = {
  type: 'custom-html',
  label: words('Custom HTML', 'HTML propio', 'HTML próprio'),
  fields: [
    headingField,
    {
      id: 'html',
      kind: 'textarea',
      label: words('HTML', 'HTML', 'HTML'),
      info: words(
        'Shown in a frame of its own, with the theme’s own CSS. Scripts do not run in it',
        'Se muestra en un marco propio, con el CSS propio del tema. Los scripts no se ejecutan',
        'Aparece em uma moldura própria, com o CSS próprio do tema. Scripts não são executados',
      ),
      maxLength: 20_000,
    },
    {
      id: 'title',
      kind: 'text',
      label: words('What it shows', 'Qué muestra', 'O que mostra'),
      info: words('For visitors who do not see it', 'Para quienes no pueden verlo', 'Para quem não pode ver'),
      maxLength: 80,
    },
    {
      id: 'height',
      kind: 'range',
      label: words('Height', 'Altura', 'Altura'),
      min: 80,
      max: 1200,
      step: 20,
      unit: 'px',
      default: 320,
    },
    schemeField(),
  ],
  presets: [
    {
      label: words('Custom HTML', 'HTML propio', 'HTML próprio'),
      section: { type: 'custom-html', settings: {} },
    },
  ],
}
