import { useState } from 'react'
import { useTexts } from '../../i18n/language.tsx'
import { Button, Dialog, Icon } from '../../kit/index.ts'
import { MediaGrid } from '../media/MediaGrid.tsx'
import { thumbnailOf, type MediaDetail } from '../media/queries.ts'
import { mediaTexts } from '../media/texts.ts'
import { productTexts } from './texts.ts'

interface VariantPictureProps {
  name: string
  value: number | null
  /** Those of the product. */
  media: ReadonlyMap<number, MediaDetail>
  onChange: (id: number | null) => void
}

/** Which of the product's pictures shows this variant. */
export function VariantPicture({ name, value, media, onChange }: VariantPictureProps) {
  const { pictures: texts } = useTexts(productTexts)
  const { field, title } = useTexts(mediaTexts)
  const [isChoosing, setChoosing] = useState(false)
  const picture = value === null ? undefined : media.get(value)
  const choose = (id: number | null) => {
    onChange(id)
    setChoosing(false)
  }
  return (
    <>
      <button
        type="button"
        className="variant-picture"
        aria-label={texts.ofVariant(name)}
        onClick={() => setChoosing(true)}
      >
        {picture ? <img src={thumbnailOf(picture)} alt="" /> : <Icon name="image" size={16} />}
      </button>
      {isChoosing && (
        <Dialog
          wide
          title={texts.ofVariant(name)}
          isOpen
          onClose={() => setChoosing(false)}
          actions={value !== null && <Button onPress={() => choose(null)}>{field.without}</Button>}
        >
          <MediaGrid
            label={title}
            pictures={[...media.values()]}
            tile={({ id }, content) => (
              <button
                type="button"
                className="media-tile"
                aria-pressed={id === value}
                onClick={() => choose(id)}
              >
                {content}
              </button>
            )}
          />
        </Dialog>
      )}
    </>
  )
}
