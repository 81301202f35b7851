import type { SectionSchema } from '../../../../api/contracts/theme.ts'
import { headingField, schemeField, words } from '../../../../site/kit/fields.ts'

export const brandRow: SectionSchema = {
  type: 'brand-row',
  label: words('Brands', 'Marcas', 'Marcas'),
  fields: [headingField, schemeField()],
  blocks: [
    {
      type: 'brand',
      label: words('Brand', 'Marca', 'Marca'),
      fields: [
        { id: 'name', kind: 'text', label: words('Name', 'Nombre', 'Nome'), maxLength: 40 },
        { id: 'image', kind: 'image', label: words('Logo', 'Logo', 'Logo') },
        { id: 'link', kind: 'link', label: words('Link', 'Enlace', 'Link') },
      ],
    },
  ],
  maxBlocks: 12,
  presets: [
    {
      label: words('Brands', 'Marcas', 'Marcas'),
      section: {
        type: 'brand-row',
        settings: { heading: { text: words('Brands we carry', 'Marcas que llevamos', 'Marcas que temos') } },
        blocks: {},
        blockOrder: [],
      },
    },
  ],
}
