import { useMutation, useQuery } from '@tanstack/react-query'
import { queryClient } from '../../api.ts'
import { useShellTexts } from '../../i18n/language.tsx'
import { Button, ProblemNotice, Select } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { ProductSearch } from '../collections/ChosenProducts.tsx'
import { productQuery, type Product } from '../products/queries.ts'
import { variantQuery } from './queries.ts'

interface ChosenVariantsProps {
  ids: readonly number[]
  onChange: (ids: number[]) => void
}

/** Variants, found by their products. */
export function ChosenVariants({ ids, onChange }: ChosenVariantsProps) {
  const add = useAddVariant((id) => !ids.includes(id) && onChange([...ids, id]))
  return (
    <div className="stack">
      <ProductSearch isChosen={() => false} onAdd={(id) => add.mutate(id)} />
      <ProblemNotice error={add.error} />
      {ids.length > 0 && (
        <ul className="chosen">
          {ids.map((id, at) => (
            <VariantRow
              key={id}
              id={id}
              onChange={(next) => onChange([...new Set(ids.with(at, next))])}
              onRemove={() => onChange(ids.toSpliced(at, 1))}
            />
          ))}
        </ul>
      )}
    </div>
  )
}

/** The first variant of a product that was found: another can be chosen where it stands. */
export function useAddVariant(onAdd: (variantId: number) => void) {
  const { slug } = useStore()
  return useMutation({
    mutationFn: (productId: number) =>
      queryClient.query({ ...productQuery(slug, productId), staleTime: 60_000 }),
    onSuccess({ variants: [first] }) {
      if (first) onAdd(first.id)
    },
  })
}

/** The product of a variant, once it is known. */
export function useProductOf(variantId: number): Product | undefined {
  const { slug } = useStore()
  const { data: variant } = useQuery(variantQuery(slug, variantId))
  const { data: product } = useQuery({
    ...productQuery(slug, variant?.productId ?? 0),
    staleTime: 60_000,
    enabled: variant !== undefined,
  })
  return product
}

interface VariantRowProps {
  id: number
  onChange: (id: number) => void
  onRemove: () => void
}

function VariantRow({ id, onChange, onRemove }: VariantRowProps) {
  const shell = useShellTexts()
  const product = useProductOf(id)
  const title = product?.title ?? `#${id}`
  return (
    <li>
      <span>{title}</span>
      {product && product.variants.length > 1 && (
        <Select
          hideLabel
          label={title}
          value={String(id)}
          onChange={(next) => onChange(Number(next))}
          choices={product.variants.map((each) => ({ value: String(each.id), label: each.title }))}
        />
      )}
      <Button look="quiet" icon="trash" aria-label={`${shell.remove}: ${title}`} onPress={onRemove} />
    </li>
  )
}
