import type { SectionSchema } from '../../../../api/contracts/theme.ts'
import { headingField, schemeField, words } from '../../../../site/kit/fields.ts'

export const latestPosts: SectionSchema = {
  type: 'latest-posts',
  label: words('Latest posts', 'Últimos artículos', 'Últimos artigos'),
  fields: [
    headingField,
    { id: 'posts', kind: 'posts', label: words('How many', 'Cuántos', 'Quantos'), max: 6 },
    schemeField(),
  ],
  presets: [
    {
      label: words('Latest posts', 'Últimos artículos', 'Últimos artigos'),
      section: {
        type: 'latest-posts',
        settings: {
          heading: { text: words('From our journal', 'De nuestro blog', 'Do nosso blog') },
          posts: { ref: 'posts', limit: 3 },
        },
      },
    },
  ],
}
