import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { problemOf, queryClient } from '../../api.ts'
import { useFormat, useShellTexts, useTexts } from '../../i18n/language.tsx'
import {
  Button,
  Card,
  ConflictDialog,
  errorAt,
  Form,
  OutsideLink,
  PageHeader,
  ProblemNotice,
  showToast,
  TextField,
  useDraft,
} from '../../kit/index.ts'
import { navigate } from '../../router.tsx'
import { useStore } from '../../store.tsx'
import { OptionsCard } from './OptionsCard.tsx'
import { toPlainText } from './plain-text.ts'
import { PlaceCard, SeoCard, StatusCard } from './SideCards.tsx'
import { EMPTY_PRODUCT, toForm, toPatch, writeValue, type ProductForm as Values } from './product-form.ts'
import { ProductActions } from './ProductActions.tsx'
import { PricingCard } from './PricingCard.tsx'
import { productQuery, takeProduct, type Product } from './queries.ts'
import { changeProduct, createProduct } from './save-product.ts'
import { productTexts } from './texts.ts'

const FIELDS = [
  ...['title', 'slug', 'description', 'status', 'publishAt', 'price', 'compareAtPrice', 'sku', 'stock'],
  ...['options', 'variants', 'categoryIds', 'tags', 'seo'],
]

export interface CardProps {
  values: Values
  set: <Key extends keyof Values>(key: Key, value: Values[Key]) => void
  error: (field: string) => string | undefined
}

export function ProductForm({ product }: { product?: Product }) {
  const { editor: texts, title: listTitle } = useTexts(productTexts)
  const shell = useShellTexts()
  const format = useFormat()
  const store = useStore()
  const draft = useDraft(product ? toForm(product) : EMPTY_PRODUCT)
  const [theirs, setTheirs] = useState<Product>()
  const { values, set } = draft
  const isHtml = product !== undefined && toPlainText(product.description) === undefined

  const save = useMutation({
    mutationFn(base: Product | undefined) {
      const patch = toPatch(values, base ? draft.changes : values, isHtml)
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
  const cards: CardProps = { values, set, error: (field) => errorAt(save.error, field) }

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
        {!isConflict && <ProblemNotice error={save.error} fields={FIELDS} />}
        <fieldset disabled={!canWrite} className="with-aside">
          <div className="stack">
            <Card title={texts.about}>
              <TextField
                label={texts.title}
                name="title"
                autoFocus={!product}
                value={values.title}
                onChange={(title) => set('title', title)}
                error={cards.error('title')}
              />
              <TextField
                label={texts.description}
                hint={isHtml ? texts.htmlHint : texts.descriptionHint}
                rows={7}
                value={values.description}
                onChange={(description) => set('description', description)}
                error={cards.error('description')}
              />
            </Card>
            {values.options.length === 0 && <PricingCard {...cards} />}
            <OptionsCard {...cards} />
            <SeoCard {...cards} />
          </div>
          <div className="stack">
            <StatusCard {...cards} />
            <PlaceCard {...cards} />
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
          names={{ ...texts, compareAtPrice: texts.compareAt, categoryIds: texts.categories }}
          write={(value) => writeValue(value, format.money)}
          theirs={toForm(theirs)}
          base={save.variables ? toForm(save.variables) : values}
          changes={draft.changes}
          onClose={() => setTheirs(undefined)}
          onTakeTheirs={(rest) => {
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
