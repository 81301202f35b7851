import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../i18n/language.tsx'
import { Card, Checkbox, MomentField, Select, Skeleton, TagsField, TextField } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
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
          value={values.publishAt ?? ''}
          onChange={(moment) => set('publishAt', moment || null)}
          error={error('publishAt')}
        />
      )}
    </Card>
  )
}

export function PlaceCard({ values, set, error }: CardProps) {
  const { editor: texts } = useTexts(productTexts)
  const { slug } = useStore()
  const { data: categories } = useQuery(categoriesQuery(slug))
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
      <TagsField
        label={texts.tags}
        values={values.tags}
        onChange={(tags) => set('tags', tags)}
        error={error('tags')}
      />
    </Card>
  )
}

const RESULT_TEXT = 155

export function SeoCard({ values, set, error }: CardProps) {
  const { editor: texts } = useTexts(productTexts)
  const { url, name } = useStore()
  const host = new URL(url).host
  const text = (values.seoDescription || values.description).replaceAll(/<[^>]*>/g, ' ').trim()
  return (
    <Card title={texts.seo} text={texts.seoText}>
      <div className="result">
        <p>
          {host} › products › {values.slug || '…'}
        </p>
        <p>{values.seoTitle || `${values.title || '…'} · ${name}`}</p>
        <p>{text.length > RESULT_TEXT ? `${text.slice(0, RESULT_TEXT)} …` : text}</p>
      </div>
      <TextField
        label={texts.seoTitle}
        placeholder={values.title}
        value={values.seoTitle}
        onChange={(title) => set('seoTitle', title)}
        error={error('seo.title')}
      />
      <TextField
        label={texts.seoDescription}
        rows={3}
        value={values.seoDescription}
        onChange={(description) => set('seoDescription', description)}
        error={error('seo.description')}
      />
      <TextField
        label={texts.slug}
        hint={texts.slugHint}
        before={`${host}/products/`}
        value={values.slug}
        onChange={(slug) => set('slug', slug)}
        error={error('slug')}
      />
    </Card>
  )
}
