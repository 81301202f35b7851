import { useTexts } from '../../i18n/language.tsx'
import { Button, MoneyField, TextField } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import type { VariantForm } from './product-form.ts'
import type { CardProps } from './ProductForm.tsx'
import { readCount } from './read-count.ts'
import { productTexts } from './texts.ts'
import { usePictures } from './use-pictures.ts'
import { VariantPicture } from './VariantPicture.tsx'

/** A row a variant; Tab goes from cell to cell. */
export function VariantsGrid({ values: { variants, mediaIds }, set, error }: CardProps) {
  const { editor: texts } = useTexts(productTexts)
  const { currency } = useStore()
  const media = usePictures(mediaIds)
  const edit = (place: number, changes: Partial<VariantForm>) =>
    set('variants', variants.with(place, { ...variants[place]!, ...changes }))
  return (
    <div className="variants">
      <h3>{texts.variantsText(variants.length)}</h3>
      {variants.map((variant, place) => {
        const name = variant.options.join(' / ')
        const at = (field: string) => error(`variants.${place}.${field}`)
        return (
          <div key={name} className="variant" role="group" aria-label={name}>
            <div className="variant-name">
              {media.size > 0 && (
                <VariantPicture
                  name={name}
                  value={variant.mediaId}
                  media={media}
                  onChange={(mediaId) => edit(place, { mediaId })}
                />
              )}
              <p>{name}</p>
            </div>
            <MoneyField
              label={texts.price}
              currency={currency}
              value={variant.price}
              onChange={(price) => edit(place, { price })}
              error={at('price')}
            />
            <TextField
              label={texts.sku}
              value={variant.sku}
              onChange={(sku) => edit(place, { sku })}
              error={at('sku')}
            />
            <TextField
              label={texts.stock}
              inputMode="numeric"
              value={variant.stock === null ? '' : String(variant.stock)}
              onChange={(text) => edit(place, { stock: readCount(text) })}
              error={at('stock')}
            />
            <Button
              look="quiet"
              icon="trash"
              aria-label={`${texts.removeVariant} ${name}`}
              isDisabled={variants.length === 1}
              onPress={() => set('variants', variants.toSpliced(place, 1))}
            />
          </div>
        )
      })}
    </div>
  )
}
