import type { SectionSchema } from '../../../../api/contracts/theme.ts'
import { columnsField, headingField, schemeField, textField, words } from '../../../../site/kit/fields.ts'

export const collectionList: SectionSchema = {
  type: 'collection-list',
  label: words('Collections', 'Colecciones', 'Coleções'),
  fields: [
    headingField,
    textField,
    {
      id: 'collections',
      kind: 'collections',
      label: words('Collections', 'Colecciones', 'Coleções'),
      info: words(
        'None chosen: the first twelve',
        'Sin elegir: las doce primeras',
        'Sem escolha: as doze primeiras',
      ),
      max: 12,
    },
    {
      id: 'shape',
      kind: 'select',
      label: words('Name', 'Nombre', 'Nome'),
      options: [
        { value: 'tile', label: words('In the picture', 'En la imagen', 'Na imagem') },
        { value: 'card', label: words('Below the picture', 'Debajo de la imagen', 'Abaixo da imagem') },
      ],
      default: 'card',
    },
    columnsField(4),
    schemeField(),
  ],
  presets: [
    {
      label: words('Collections', 'Colecciones', 'Coleções'),
      section: {
        type: 'collection-list',
        settings: {
          heading: { text: words('Our collections', 'Nuestras colecciones', 'Nossas coleções') },
          collections: { ref: 'collections', ids: [] },
        },
      },
    },
  ],
}
