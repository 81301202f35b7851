import { useEffect, type ReactNode } from 'react'
import { PicksySign } from '../../shell/PicksySign.tsx'

interface AccessFrameProps {
  title: string
  text?: string
  children: ReactNode
  below?: ReactNode
}

/** What stands around the pages before the shell: signing in and up, a first store. */
export function AccessFrame({ title, text, children, below }: AccessFrameProps) {
  useEffect(() => {
    document.title = `${title} · Picksy`
  }, [title])
  return (
    <main className="access">
      <div className="access-card">
        <a className="sign" href="/" aria-label="Picksy">
          <PicksySign />
        </a>
        <h1>{title}</h1>
        {text && <p className="lead">{text}</p>}
        {children}
      </div>
      {below && <p className="access-below">{below}</p>}
    </main>
  )
}
