import { useEffect, useRef, useState } from 'react'
import { useTexts } from '../../i18n/language.tsx'
import { Button, Card } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { PictureDialog } from '../media/PictureDialog.tsx'
import { mediaTexts } from '../media/texts.ts'
import { UploadButton } from '../media/UploadButton.tsx'
import { UploadList } from '../media/UploadList.tsx'
import { useUploads } from '../media/use-uploads.ts'
import { DescribeDialog } from './DescribeDialog.tsx'
import { Gallery } from './Gallery.tsx'
import { withoutPicture } from './product-form.ts'
import type { CardProps } from './ProductForm.tsx'
import { productTexts } from './texts.ts'
import { usePictures } from './use-pictures.ts'

/** The product's pictures, the first of which stands for it in lists. */
export function PicturesCard({ values, set, error }: CardProps) {
  const { pictures: texts } = useTexts(productTexts)
  const { upload } = useTexts(mediaTexts)
  const store = useStore()
  const [isChoosing, setChoosing] = useState(false)
  const [described, setDescribed] = useState<number>()
  const { mediaIds } = values
  const media = usePictures(mediaIds)
  // Files that are still being sent join what is chosen when they arrive.
  const latest = useRef(mediaIds)
  useEffect(() => {
    latest.current = mediaIds
  }, [mediaIds])
  const uploads = useUploads(({ id }) => {
    if (!latest.current.includes(id)) set('mediaIds', [...latest.current, id])
  })
  const remove = (id: number) => {
    const { mediaIds, variants } = withoutPicture(values, id)
    set('mediaIds', mediaIds)
    set('variants', variants)
  }
  const describing = described === undefined ? undefined : media.get(described)
  return (
    <Card
      title={texts.title}
      text={texts.text}
      actions={
        store.can('catalog.write') && (
          <div className="actions">
            <Button icon="image" onPress={() => setChoosing(true)}>
              {texts.choose}
            </Button>
            {store.can('media.write') && <UploadButton onFiles={uploads.add}>{upload.label}</UploadButton>}
          </div>
        )
      }
    >
      <UploadList uploads={uploads.uploads} onRetry={uploads.retry} onClear={uploads.clear} />
      {error('mediaIds') && <p className="field-error">{error('mediaIds')}</p>}
      {mediaIds.length === 0 && <p className="quiet">{texts.none}</p>}
      {mediaIds.length > 0 && (
        <Gallery
          ids={mediaIds}
          media={media}
          onChange={(ids) => set('mediaIds', ids)}
          onRemove={remove}
          onDescribe={setDescribed}
        />
      )}
      {isChoosing && (
        <PictureDialog
          chosen={mediaIds}
          onChoose={(id) => (mediaIds.includes(id) ? remove(id) : set('mediaIds', [...mediaIds, id]))}
          onClose={() => setChoosing(false)}
        />
      )}
      {describing && <DescribeDialog media={describing} onClose={() => setDescribed(undefined)} />}
    </Card>
  )
}
