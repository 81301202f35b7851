import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTexts } from '../../i18n/language.tsx'
import { Button } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { PictureDialog } from './PictureDialog.tsx'
import { pictureQuery, thumbnailOf } from './queries.ts'
import { mediaTexts } from './texts.ts'

interface PictureFieldProps {
  value: number | null
  onChange: (id: number | null) => void
  error?: string | undefined
}

/** One picture of the library, or a new one. */
export function PictureField({ value, onChange, error }: PictureFieldProps) {
  const { field: texts } = useTexts(mediaTexts)
  const { slug } = useStore()
  const [isChoosing, setChoosing] = useState(false)
  const { data: media } = useQuery({ ...pictureQuery(slug, value ?? 0), enabled: value !== null })
  return (
    <div className="picture-field">
      {value !== null && media && (
        <img src={thumbnailOf(media)} alt={Object.values(media.alt)[0] || media.fileName} />
      )}
      <div className="actions">
        <Button icon="image" onPress={() => setChoosing(true)}>
          {value === null ? texts.choose : texts.another}
        </Button>
        {value !== null && (
          <Button look="quiet" onPress={() => onChange(null)}>
            {texts.without}
          </Button>
        )}
      </div>
      {error && <p className="field-error">{error}</p>}
      {isChoosing && (
        <PictureDialog
          onClose={() => setChoosing(false)}
          onChoose={(id) => {
            onChange(id)
            setChoosing(false)
          }}
        />
      )}
    </div>
  )
}
