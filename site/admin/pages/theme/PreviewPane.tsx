import { useLayoutEffect, useRef, useState } from 'react'
import { problemOf } from '../../api.ts'
import { useTexts } from '../../i18n/language.tsx'
import { ProblemNotice, Skeleton } from '../../kit/index.ts'
import { findPlace } from './draft.ts'
import type { Width } from './EditorBar.tsx'
import { useEditor } from './editor-context.ts'
import { useNames } from './names.ts'
import { themeTexts } from './texts.ts'
import type { Preview } from './use-preview.ts'

const WIDTHS: Record<Width, number> = { phone: 390, tablet: 820, desktop: 1280 }

/** What is not shown for these reasons is not saved either, and that is said. */
const SAID = [0, 401, 403, 422]
const isSaid = (failure: unknown) => SAID.includes(problemOf(failure)?.status ?? 0)

/** The real page, as wide as the screen that is asked for, drawn smaller where there is less room. */
export function PreviewPane({ preview, width }: { preview: Preview; width: Width }) {
  const texts = useTexts(themeTexts)
  const { draft, pack, template, canWrite } = useEditor()
  const names = useNames(draft, pack)
  const [room, setRoom] = useState({ width: 0, height: 0 })
  const stage = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = stage.current
    if (!element) return
    const observer = new ResizeObserver(() =>
      setRoom({ width: element.clientWidth, height: element.clientHeight }),
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  const wide = width === 'desktop' ? Math.max(WIDTHS.desktop, room.width) : WIDTHS[width]
  const scale = room.width === 0 ? 1 : Math.min(1, room.width / wide)
  const nameOf = (section: string) => {
    const place = findPlace(draft, template, section)
    return place ? names.partName({ place, section }).title : section
  }
  const failed = [...new Set(preview.problems.map(({ sectionId }) => sectionId))]
  return (
    <div className="editor-page">
      {preview.error !== null && preview.error !== undefined && (
        <div className="editor-note">
          <p>{texts.frameMissing}</p>
          <ProblemNotice error={preview.error} onRetry={preview.retry} />
        </div>
      )}
      {preview.failure !== undefined && !isSaid(preview.failure) && (
        <div className="editor-note">
          <p>{texts.frameFailed}</p>
          <ProblemNotice error={preview.failure} onRetry={preview.retry} />
        </div>
      )}
      {failed.map((section) => (
        <p key={section} className="editor-note warn" role="status">
          {texts.sectionFailed(nameOf(section))}
        </p>
      ))}
      <div className="stage" ref={stage}>
        {preview.url ? (
          <div className="stage-room" style={{ width: wide * scale, height: room.height }}>
            <iframe
              ref={preview.frame}
              title={texts.frame}
              src={preview.url}
              style={{ width: wide, height: room.height / scale, transform: `scale(${scale})` }}
            />
          </div>
        ) : (
          canWrite && !preview.error && <Skeleton lines={6} />
        )}
      </div>
    </div>
  )
}
