import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { problemOf, queryClient } from '../../api.ts'
import { useFormat, useShellTexts, useTexts } from '../../i18n/language.tsx'
import {
  Button,
  ConflictDialog,
  errorAt,
  Form,
  OutsideLink,
  PageHeader,
  ProblemNotice,
  showToast,
  useDraft,
} from '../../kit/index.ts'
import { navigate } from '../../router.tsx'
import { useStore } from '../../store.tsx'
import { AboutCard } from './AboutCard.tsx'
import { AttributesCard } from './AttributesCard.tsx'
import { OptionsCard } from './OptionsCard.tsx'
import { PicturesCard } from './PicturesCard.tsx'
import { RelatedCard } from './RelatedCard.tsx'
import { SeoCard } from './SeoCard.tsx'
import { PlaceCard, StatusCard } from './SideCards.tsx'
import { EMPTY_PRODUCT, toForm, toPatch, writeValue, type ProductForm as Values } from './product-form.ts'
import { ProductActions } from './ProductActions.tsx'
import { PricingCard } from './PricingCard.tsx'
import { productQuery, takeProduct, type Product } from './queries.ts'
import { changeProduct, createProduct } from './save-product.ts'
import { productTexts } from './texts.ts'

const TEXT_FIELDS = ['title', 'slug', 'description', 'seo']
const FIELDS = [
  ...['status', 'publishAt', 'price', 'compareAtPrice', 'sku', 'stock', 'options', 'variants'],
  ...['categoryIds', 'brandId', 'tags', 'mediaIds', 'attributes', 'relatedIds'],
]

export interface CardProps {
  values: Values
  set: <Key extends keyof Values>(key: Key, value: Values[Key]) => void
  error: (field: string) => string | undefined
  /** The language in whose words it is edited. */
  locale: string
  setLocale: (locale: string) => void
}

export function ProductForm({ product }: { product?: Product }) {
  const all = useTexts(productTexts)
  const { editor: texts, title: listTitle } = all
  const shell = useShellTexts()
  const format = useFormat()
  const store = useStore()
  const main = store.locales[0] ?? 'en'
  const [locale, setLocale] = useState(main)
  const draft = useDraft(product ? toForm(product) : EMPTY_PRODUCT)
  const [theirs, setTheirs] = useState<Product>()
  const { values, set } = draft

  const save = useMutation({
    mutationFn(base: Product | undefined) {
      const patch = toPatch(values, base ? draft.changes : values, base)
      return base ? changeProduct(store.slug, base, patch) : createProduct(store.slug, values.title, patch)
    },
    onSuccess(saved) {
      draft.discard()
      takeProduct(store.slug, saved)
      showToast({ text: product ? shell.saved : texts.created })
      // Not before the guard has seen that nothing is unsaved.
      if (!product) window.setTimeout(() => navigate(store.path(`products/${saved.id}`), { replace: true }))
    },
    async onError(error) {
      if (problemOf(error)?.code !== 'precondition_failed') return
      setTheirs(await queryClient.query({ ...productQuery(store.slug, product!.id), staleTime: 0 }))
    },
  })
  const canWrite = store.can('catalog.write')
  const isConflict = problemOf(save.error)?.code === 'precondition_failed'
  const shown = locale === main ? TEXT_FIELDS : [`translations.${locale}`]
  const cards: CardProps = {
    ...{ values, set, locale, setLocale },
    error: (field) => errorAt(save.error, field),
  }

  return (
    <>
      <PageHeader
        title={product ? product.title : texts.newTitle}
        back={{ href: store.path('products'), label: listTitle }}
        actions={
          <>
            {product?.status === 'active' && (
              <OutsideLink href={`${store.url.replace(/\/$/, '')}/products/${product.slug}/`}>
                {texts.view}
              </OutsideLink>
            )}
            {product && canWrite && <ProductActions product={product} />}
          </>
        }
      />
      <Form onSubmit={() => save.mutate(product)}>
        {!isConflict && <ProblemNotice error={save.error} fields={[...shown, ...FIELDS]} />}
        <fieldset disabled={!canWrite} className="with-aside">
          <div className="stack">
            <AboutCard {...cards} saved={product} />
            <PicturesCard {...cards} />
            {values.options.length === 0 && <PricingCard {...cards} />}
            <OptionsCard {...cards} />
            <AttributesCard {...cards} />
            <SeoCard {...cards} saved={product} />
          </div>
          <div className="stack">
            <StatusCard {...cards} />
            <PlaceCard {...cards} />
            <RelatedCard {...cards} saved={product} />
          </div>
        </fieldset>
        {(draft.isDirty || !product) && canWrite && (
          <div className="save-bar">
            <p>{draft.isDirty ? texts.unsaved : ''}</p>
            {draft.isDirty && <Button onPress={draft.discard}>{texts.discard}</Button>}
            <Button type="submit" look="primary" isWorking={save.isPending}>
              {product ? shell.save : texts.create}
            </Button>
          </div>
        )}
      </Form>
      {theirs && (
        <ConflictDialog
          names={{
            ...texts,
            compareAtPrice: texts.compareAt,
            categoryIds: texts.categories,
            brandId: texts.brand,
            mediaIds: all.pictures.title,
            attributes: all.attributes.title,
            relatedIds: all.related.title,
            translations: texts.translations,
          }}
          write={(value) => writeValue(value, format.money)}
          theirs={toForm(theirs)}
          base={save.variables ? toForm(save.variables) : values}
          changes={draft.changes}
          onClose={() => setTheirs(undefined)}
          onTakeTheirs={(rest) => {
            takeProduct(store.slug, theirs)
            draft.setChanges(rest)
            setTheirs(undefined)
            save.reset()
          }}
          onKeepMine={() => {
            setTheirs(undefined)
            save.mutate(theirs)
          }}
        />
      )}
    </>
  )
}
