import { useQueries } from '@tanstack/react-query'
import { useTexts } from '../../i18n/language.tsx'
import { Card, Select } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { ChosenProducts } from '../collections/ChosenProducts.tsx'
import type { CardProps } from './ProductForm.tsx'
import { productQuery, type Product } from './queries.ts'
import { productTexts } from './texts.ts'

const MOST = 8

/** What the page offers besides: the store's choice, or the merchant's. */
export function RelatedCard({
  values: { relatedIds },
  set,
  error,
  saved,
}: CardProps & { saved: Product | undefined }) {
  const { related: texts } = useTexts(productTexts)
  const { slug } = useStore()
  const titles = useQueries({
    queries: (relatedIds ?? []).map((id) => ({ ...productQuery(slug, id), staleTime: 60_000 })),
    combine: (results) => new Map(results.flatMap(({ data }) => (data ? [[data.id, data.title]] : []))),
  })
  return (
    <Card title={texts.title} text={texts.text}>
      <Select
        hideLabel
        label={texts.title}
        value={relatedIds === null ? 'store' : 'hand'}
        onChange={(way) =>
          set('relatedIds', way === 'hand' ? (saved?.relatedIds.slice(0, MOST) ?? []) : null)
        }
        choices={[
          { value: 'store', label: texts.byStore },
          { value: 'hand', label: texts.byHand },
        ]}
      />
      {relatedIds !== null && (
        <ChosenProducts
          ids={relatedIds}
          titles={titles}
          most={MOST}
          {...(saved && { except: saved.id })}
          onChange={(ids) => set('relatedIds', ids)}
          error={error('relatedIds')}
        />
      )}
    </Card>
  )
}
