import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { useShellTexts, useTexts } from '../../i18n/language.tsx'
import { Button, Card, MoneyField, ProblemNotice, Select, Skeleton, TagsField } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { ProductSearch } from '../collections/ChosenProducts.tsx'
import { useAddVariant, useProductOf } from './ChosenVariants.tsx'
import { CountField } from './NumberFields.tsx'
import { isWhole, type PromotionValues } from './promotion-form.ts'
import { simulate, type SimulationInput } from './queries.ts'
import { SimulationResult } from './SimulationResult.tsx'
import { promotionTexts } from './texts.ts'

type Line = SimulationInput['lines'][number]

interface SimulatorProps {
  /** Null for one that was never saved. */
  id: number | null
  values: PromotionValues
}

/** A sample cart, priced with the promotion as the form has it. */
export function Simulator({ id, values }: SimulatorProps) {
  const texts = useTexts(promotionTexts)
  const { currency } = useStore()
  const [lines, setLines] = useState<Line[]>([])
  const [coupons, setCoupons] = useState<string[]>([])
  const [segments, setSegments] = useState<string[]>([])
  const [delivery, setDelivery] = useState<number | null>(null)
  const add = useAddVariant((variantId) => setLines((before) => withVariant(before, variantId)))
  const input: SimulationInput = {
    lines,
    coupons,
    customer: segments.length === 0 ? null : { id: null, segments },
    shipping: delivery === null ? null : { optionId: 1, price: delivery },
    draft: { ...values, id, title: values.title.trim() || texts.newTitle },
  }
  return (
    <Card title={texts.simulator} text={texts.simulatorText}>
      <ProductSearch
        isChosen={(productId) => add.isPending && add.variables === productId}
        onAdd={(id) => add.mutate(id)}
      />
      <ProblemNotice error={add.error} />
      {lines.length > 0 && (
        <ul className="chosen" aria-label={texts.inCart}>
          {lines.map((line, at) => (
            <SampleLine
              key={line.variantId}
              line={line}
              onChange={(next) => setLines(lines.with(at, next))}
              onRemove={() => setLines(lines.toSpliced(at, 1))}
            />
          ))}
        </ul>
      )}
      <TagsField label={texts.typeCodes} values={coupons} onChange={setCoupons} />
      <TagsField label={texts.segments} values={segments} onChange={setSegments} />
      <MoneyField
        label={texts.tryShipping}
        currency={currency}
        value={delivery === null ? null : { amount: delivery, currency }}
        onChange={(money) => setDelivery(money?.amount ?? null)}
      />
      {lines.length === 0 && <p className="quiet">{texts.emptyCart}</p>}
      {lines.length > 0 && !isWhole(values) && <p className="quiet">{texts.incomplete}</p>}
      {lines.length > 0 && isWhole(values) && <Priced input={input} />}
    </Card>
  )
}

const withVariant = (lines: readonly Line[], variantId: number): Line[] =>
  lines.some((line) => line.variantId === variantId)
    ? lines.map((line) => (line.variantId === variantId ? { ...line, quantity: line.quantity + 1 } : line))
    : [...lines, { variantId, quantity: 1 }]

interface SampleLineProps {
  line: Line
  onChange: (line: Line) => void
  onRemove: () => void
}

function SampleLine({ line, onChange, onRemove }: SampleLineProps) {
  const texts = useTexts(promotionTexts)
  const shell = useShellTexts()
  const product = useProductOf(line.variantId)
  const title = product?.title ?? `#${line.variantId}`
  return (
    <li className="sample-line">
      <span>{title}</span>
      <Button look="quiet" icon="trash" aria-label={`${shell.remove}: ${title}`} onPress={onRemove} />
      <CountField
        hideLabel
        label={`${title}, ${texts.quantity}`}
        value={line.quantity}
        onChange={(count) => onChange({ ...line, quantity: Math.min(999, Math.max(1, count ?? 1)) })}
      />
      {product && product.variants.length > 1 && (
        <Select
          hideLabel
          label={texts.variant(title)}
          value={String(line.variantId)}
          onChange={(next) => onChange({ ...line, variantId: Number(next) })}
          choices={product.variants.map((each) => ({ value: String(each.id), label: each.title }))}
        />
      )}
    </li>
  )
}

function Priced({ input }: { input: SimulationInput }) {
  const { slug } = useStore()
  const asked = useDeferredValue(input)
  const { data, error } = useQuery({
    queryKey: ['store', slug, 'promotions', 'simulate', asked],
    queryFn: () => simulate(slug, asked),
    placeholderData: keepPreviousData,
  })
  if (error) return <ProblemNotice error={error} />
  return data ? <SimulationResult result={data} ownId={asked.draft?.id ?? 0} /> : <Skeleton lines={4} />
}
