import { useEffect, useId, type ReactNode } from 'react'
import { Link } from '../router.tsx'
import { Icon, type IconName } from './icons.tsx'

interface PageHeaderProps {
  title: string
  /** Above the title, the way back. */
  back?: { href: string; label: string }
  /** Beside the title: a badge. */
  aside?: ReactNode
  text?: ReactNode
  actions?: ReactNode
}

export function PageHeader({ title, back, aside, text, actions }: PageHeaderProps) {
  useEffect(() => {
    document.title = `${title} · Picksy`
  }, [title])
  return (
    <header className="page-header">
      <div>
        {back && (
          <Link className="back" href={back.href}>
            <Icon name="left" size={16} />
            {back.label}
          </Link>
        )}
        <div className="title-line">
          <h1>{title}</h1>
          {aside}
        </div>
        {text && <p>{text}</p>}
      </div>
      {actions && <div className="actions">{actions}</div>}
    </header>
  )
}

interface CardProps {
  title?: string
  text?: string
  actions?: ReactNode
  children: ReactNode
  /** Content up to the edges: for tables and lists. */
  flush?: boolean
}

export function Card({ title, text, actions, children, flush = false }: CardProps) {
  const id = useId()
  return (
    <section className={flush ? 'card flush' : 'card'} {...(title && { 'aria-labelledby': id })}>
      {title && (
        <header>
          <div>
            <h2 id={id}>{title}</h2>
            {text && <p>{text}</p>}
          </div>
          {actions}
        </header>
      )}
      {children}
    </section>
  )
}

interface EmptyStateProps {
  icon: IconName
  title: string
  text?: string
  /** It is all there is on the page. */
  isPage?: boolean
  children?: ReactNode
}

export function EmptyState({ icon, title, text, isPage = false, children }: EmptyStateProps) {
  const Title = isPage ? 'h1' : 'h2'
  useEffect(() => {
    if (isPage) document.title = `${title} · Picksy`
  }, [isPage, title])
  return (
    <div className="empty">
      <span className="empty-sign">
        <Icon name={icon} size={26} />
      </span>
      <Title>{title}</Title>
      {text && <p>{text}</p>}
      {children}
    </div>
  )
}

/** Where content will be in a moment. */
export function Skeleton({ lines = 3 }: { lines?: number }) {
  return (
    <div className="skeleton" aria-hidden="true">
      {Array.from({ length: lines }, (_, line) => (
        <i key={line} />
      ))}
    </div>
  )
}

export type Tone = 'good' | 'warn' | 'bad' | 'calm' | 'info'

export const Badge = ({ tone = 'calm', children }: { tone?: Tone; children: ReactNode }) => (
  <span className={`badge ${tone}`}>{children}</span>
)

interface ProgressProps {
  label: string
  done: number
  total: number
}

export function Progress({ label, done, total }: ProgressProps) {
  return (
    <progress
      className="progress"
      aria-label={label}
      {...(total > 0 && { value: Math.min(done, total), max: total })}
    />
  )
}
