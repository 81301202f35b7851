import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../i18n/language.tsx'
import { Card, Checkbox, ComboBox, MomentField, Select, Skeleton, TagsField } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { allBrandsQuery } from '../collections/queries.ts'
import type { CardProps } from './ProductForm.tsx'
import { categoriesQuery } from './queries.ts'
import { STATUSES } from './status.ts'
import { productTexts } from './texts.ts'

export function StatusCard({ values, set, error }: CardProps) {
  const { editor: texts, statuses } = useTexts(productTexts)
  return (
    <Card title={texts.status}>
      <Select
        hideLabel
        label={texts.status}
        value={values.status}
        onChange={(status) => set('status', status)}
        choices={STATUSES.map((value) => ({ value, label: statuses[value] }))}
        error={error('status')}
      />
      {values.status === 'scheduled' && (
        <MomentField
          label={texts.publishAt}
          value={values.publishAt}
          onChange={(publishAt) => set('publishAt', publishAt)}
          error={error('publishAt')}
        />
      )}
    </Card>
  )
}

const NO_BRAND = 'none'

export function PlaceCard({ values, set, error }: CardProps) {
  const { editor: texts } = useTexts(productTexts)
  const { slug } = useStore()
  const { data: categories } = useQuery(categoriesQuery(slug))
  const { data: brands = [] } = useQuery(allBrandsQuery(slug))
  const chosen = new Set(values.categoryIds)
  const toggle = (id: number, isChosen: boolean) =>
    set(
      'categoryIds',
      isChosen ? [...values.categoryIds, id] : values.categoryIds.filter((each) => each !== id),
    )
  return (
    <Card title={texts.place}>
      <fieldset className="checks tree">
        <legend>{texts.categories}</legend>
        {!categories && <Skeleton />}
        {categories?.length === 0 && <p className="quiet">{texts.noCategories}</p>}
        {categories?.map(({ id, title, depth }) => (
          <span key={id} className={`depth-${Math.min(depth, 3)}`}>
            <Checkbox isSelected={chosen.has(id)} onChange={(isChosen) => toggle(id, isChosen)}>
              {title}
            </Checkbox>
          </span>
        ))}
      </fieldset>
      <ComboBox
        // Its text is that of the chosen one, which is known only when all are.
        key={brands.length}
        label={texts.brand}
        value={values.brandId === null ? NO_BRAND : String(values.brandId)}
        onChange={(key) => set('brandId', key === NO_BRAND ? null : Number(key))}
        choices={[
          { value: NO_BRAND, label: texts.noBrand },
          ...brands.map(({ id, name }) => ({ value: String(id), label: name })),
        ]}
        error={error('brandId')}
      />
      <TagsField
        label={texts.tags}
        values={values.tags}
        onChange={(tags) => set('tags', tags)}
        error={error('tags')}
      />
    </Card>
  )
}
