import type { SectionSchema } from '../../../../api/contracts/theme.ts'
import { words } from '../../../../site/kit/fields.ts'

export const spacer: SectionSchema = {
  type: 'spacer',
  label: words('Space', 'Espacio', 'Espaço'),
  fields: [
    {
      id: 'height',
      kind: 'range',
      label: words('Height', 'Altura', 'Altura'),
      min: 0,
      max: 200,
      step: 8,
      unit: 'px',
      default: 48,
    },
    {
      id: 'line',
      kind: 'checkbox',
      label: words('With a line', 'Con una línea', 'Com uma linha'),
      default: false,
    },
  ],
  presets: [
    { label: words('Space', 'Espacio', 'Espaço'), section: { type: 'spacer', settings: {} } },
    {
      label: words('Line', 'Línea', 'Linha'),
      section: { type: 'spacer', settings: { line: true } },
    },
  ],
}
