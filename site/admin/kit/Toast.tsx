import { useSyncExternalStore } from 'react'
import { useShellTexts } from '../i18n/language.tsx'
import { Button } from './Button.tsx'

export interface Toast {
  text: string
  tone?: 'good' | 'bad'
  action?: { label: string; run: () => void }
}

interface ShownToast extends Toast {
  id: number
}

const SHOWN_MS = 6_000

let toasts: ShownToast[] = []
let last = 0
const listeners = new Set<() => void>()

function change(next: ShownToast[]): void {
  toasts = next
  for (const listener of listeners) listener()
}

const dismiss = (id: number) => change(toasts.filter((toast) => toast.id !== id))

/** Says what has happened, for a moment; with an action it stays twice as long. */
export function showToast(toast: Toast): void {
  const id = ++last
  change([...toasts.slice(-2), { ...toast, id }])
  window.setTimeout(() => dismiss(id), toast.action ? SHOWN_MS * 2 : SHOWN_MS)
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function Toasts() {
  const shown = useSyncExternalStore(subscribe, () => toasts)
  const texts = useShellTexts()
  return (
    <div className="toasts" role="status" aria-live="polite">
      {shown.map(({ id, text, tone = 'good', action }) => (
        <div key={id} className={`toast ${tone}`}>
          <p>{text}</p>
          {action && (
            <Button
              look="quiet"
              onPress={() => {
                dismiss(id)
                action.run()
              }}
            >
              {action.label}
            </Button>
          )}
          <Button look="quiet" icon="close" aria-label={texts.close} onPress={() => dismiss(id)} />
        </div>
      ))}
    </div>
  )
}
