import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, dataOf, queryClient } from '../../api.ts'
import { useTexts } from '../../i18n/language.tsx'
import { Button, Confirm, Menu, ProblemNotice, showToast } from '../../kit/index.ts'
import { navigate } from '../../router.tsx'
import { useStore } from '../../store.tsx'
import { productsKey, takeProduct, type Product } from './queries.ts'
import { productTexts } from './texts.ts'

export function ProductActions({ product: { id, version } }: { product: Product }) {
  const { editor: texts } = useTexts(productTexts)
  const store = useStore()
  const [isAsking, setAsking] = useState(false)
  const path = { store: store.slug, id }
  const duplicate = useMutation({
    mutationFn: () => dataOf(api.POST('/api/stores/{store}/products/{id}/duplicate', { params: { path } })),
    onSuccess(copy) {
      takeProduct(store.slug, copy)
      navigate(store.path(`products/${copy.id}`))
    },
  })
  const remove = useMutation({
    mutationFn: () =>
      dataOf(
        api.DELETE('/api/stores/{store}/products/{id}', {
          params: { path, header: { 'if-match': `"${version}"` } },
        }),
      ),
    async onSuccess() {
      showToast({ text: texts.removed })
      navigate(store.path('products'))
      await queryClient.invalidateQueries({ queryKey: productsKey(store.slug) })
    },
  })
  return (
    <>
      <ProblemNotice error={duplicate.error} />
      <Menu
        label={texts.about}
        trigger={<Button icon="more" aria-label={`${texts.duplicate}, ${texts.remove}`} />}
        entries={[
          { key: 'duplicate', label: texts.duplicate, onAction: () => duplicate.mutate() },
          { key: 'remove', label: texts.remove, danger: true, onAction: () => setAsking(true) },
        ]}
      />
      <Confirm
        title={texts.removeTitle}
        text={
          <>
            <p>{texts.removeText}</p>
            <ProblemNotice error={remove.error} />
          </>
        }
        action={texts.remove}
        isOpen={isAsking}
        isWorking={remove.isPending}
        onConfirm={() => remove.mutate()}
        onClose={() => setAsking(false)}
      />
    </>
  )
}
