import type { SectionSchema } from '../../../../api/contracts/theme.ts'
import { headingField, linkFields, schemeField, textField, words } from '../../../../site/kit/fields.ts'

export const countdown: SectionSchema = {
  type: 'countdown',
  label: words('Countdown', 'Cuenta atrás', 'Contagem regressiva'),
  fields: [
    headingField,
    textField,
    {
      id: 'until',
      kind: 'datetime',
      label: words('Ends', 'Termina', 'Termina'),
      info: words(
        'After that the section goes out of sight by itself',
        'Después la sección desaparece sola',
        'Depois disso a seção some sozinha',
      ),
    },
    ...linkFields,
    schemeField('accent'),
  ],
  presets: [
    {
      label: words('Countdown', 'Cuenta atrás', 'Contagem regressiva'),
      section: {
        type: 'countdown',
        settings: {
          heading: {
            text: words('Until the offer ends', 'Hasta que acabe la oferta', 'Até a oferta acabar'),
          },
        },
      },
    },
  ],
}
