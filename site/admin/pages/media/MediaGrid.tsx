import type { ReactNode } from 'react'
import type { Media } from './queries.ts'
import { thumbnailOf } from './queries.ts'

interface MediaGridProps {
  label: string
  pictures: readonly Media[]
  /** What a tile is: a link, a button. It gets the picture and the name below. */
  tile: (media: Media, content: ReactNode) => ReactNode
}

export const MediaGrid = ({ label, pictures, tile }: MediaGridProps) => (
  <ul className="media-grid" aria-label={label}>
    {pictures.map((media) => (
      <li key={media.id}>
        {tile(
          media,
          <>
            <img src={thumbnailOf(media)} alt="" loading="lazy" decoding="async" />
            <span>{media.fileName}</span>
          </>,
        )}
      </li>
    ))}
  </ul>
)
