import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../i18n/language.tsx'
import { Card } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import type { Cards } from '../categories/GroupEditor.tsx'
import { groupTexts } from '../categories/group-texts.ts'
import { ChosenProducts } from './ChosenProducts.tsx'
import type { CollectionValues } from './CollectionForm.tsx'
import { memberTitlesQuery } from './queries.ts'
import { collectionTexts } from './texts.ts'

interface ChosenCardProps extends Cards<CollectionValues> {
  collectionId: number | undefined
}

/** Products chosen by hand, in the order in which the store shows them. */
export function ChosenCard({ values: { productIds }, set, error, collectionId }: ChosenCardProps) {
  const { chosen: texts } = useTexts(collectionTexts)
  const common = useTexts(groupTexts)
  const { slug } = useStore()
  const { data: titles } = useQuery({
    ...memberTitlesQuery(slug, collectionId ?? 0),
    enabled: collectionId !== undefined,
  })
  return (
    <Card title={common.products} text={texts.count(productIds.length)}>
      <ChosenProducts
        ids={productIds}
        titles={titles}
        onChange={(ids) => set('productIds', ids)}
        error={error('productIds')}
      />
    </Card>
  )
}
