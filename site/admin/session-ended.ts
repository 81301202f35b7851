import { useSyncExternalStore } from 'react'

let ended = false
const listeners = new Set<() => void>()

/** Set by any answer that says so: the page stays as it is, and asks to sign in again. */
export const sessionEnded = {
  set(value: boolean) {
    ended = value
    for (const listener of listeners) listener()
  },
}

export const useSessionEnded = () =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => ended,
  )
