import { useTexts } from '../../i18n/language.tsx'
import { Card, MoneyField, TextField } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import type { CardProps } from './ProductForm.tsx'
import { readCount } from './read-count.ts'
import { productTexts } from './texts.ts'

/** Of a product that comes in one kind only. */
export function PricingCard({ values, set, error }: CardProps) {
  const { editor: texts } = useTexts(productTexts)
  const { currency } = useStore()
  return (
    <Card title={texts.pricing}>
      <div className="pair">
        <MoneyField
          label={texts.price}
          currency={currency}
          value={values.price}
          onChange={(price) => set('price', price)}
          error={error('price')}
        />
        <MoneyField
          label={texts.compareAt}
          hint={texts.compareAtHint}
          currency={currency}
          value={values.compareAtPrice}
          onChange={(price) => set('compareAtPrice', price)}
          error={error('compareAtPrice')}
        />
      </div>
      <div className="pair">
        <TextField
          label={texts.sku}
          value={values.sku}
          onChange={(sku) => set('sku', sku)}
          error={error('sku')}
        />
        <TextField
          label={texts.stock}
          hint={texts.stockHint}
          inputMode="numeric"
          value={values.stock === null ? '' : String(values.stock)}
          onChange={(text) => set('stock', readCount(text))}
          error={error('stock')}
        />
      </div>
    </Card>
  )
}
