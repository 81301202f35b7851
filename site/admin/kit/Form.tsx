import type { SyntheticEvent, ReactNode } from 'react'

/** Sends by Enter and never reloads the page. */
export function Form({ onSubmit, children }: { onSubmit: () => void; children: ReactNode }) {
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    onSubmit()
  }
  return (
    <form className="form" onSubmit={submit} noValidate>
      {children}
    </form>
  )
}
