import type { MouseEvent } from 'react'
import { useTexts } from '../../i18n/language.tsx'
import type { Media } from './queries.ts'
import { mediaTexts } from './texts.ts'

type Focal = NonNullable<Media['focal']>

interface FocalPictureProps {
  media: Media
  focal: Media['focal']
  onChange: (focal: Focal) => void
  isDisabled: boolean
}

const CENTER: Focal = { x: 0.5, y: 0.5 }
const PERCENT = 100

/** What stays in sight where the picture is cut: by a click, or with the sliders. */
export function FocalPicture({ media, focal, onChange, isDisabled }: FocalPictureProps) {
  const texts = useTexts(mediaTexts)
  const point = focal ?? CENTER
  const pick = (event: MouseEvent<HTMLElement>) => {
    if (isDisabled) return
    const box = event.currentTarget.getBoundingClientRect()
    const share = (at: number, length: number) => Math.round((at / length) * PERCENT) / PERCENT
    onChange({
      x: share(event.clientX - box.left, box.width),
      y: share(event.clientY - box.top, box.height),
    })
  }
  return (
    <div className="focal">
      {/* The sliders do the same for the keyboard. */}
      <div className="focal-picture" style={{ width: widthOf(media) }} onClick={pick} role="presentation">
        <img
          src={media.url}
          alt={Object.values(media.alt)[0] ?? ''}
          width={media.width}
          height={media.height}
        />
        {!isDisabled && (
          <i style={{ left: `${point.x * PERCENT}%`, top: `${point.y * PERCENT}%` }} aria-hidden="true" />
        )}
      </div>
      {!isDisabled && (
        <div className="pair">
          {(['x', 'y'] as const).map((axis) => (
            <label key={axis} className="field">
              <span>{texts.axes[axis]}</span>
              <input
                type="range"
                min={0}
                max={PERCENT}
                value={Math.round(point[axis] * PERCENT)}
                onChange={(event) => onChange({ ...point, [axis]: Number(event.target.value) / PERCENT })}
              />
            </label>
          ))}
        </div>
      )}
    </div>
  )
}

const HIGHEST_REM = 26

/** As large as it is, but whole in sight: known before it has come. */
const widthOf = ({ width, height }: Media) =>
  `min(100%, ${width}px, ${((HIGHEST_REM * width) / Math.max(1, height)).toFixed(2)}rem)`
