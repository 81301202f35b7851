import { useState } from 'react'
import { useLeaveGuard } from '../router.tsx'

/** A form over a saved thing: what is changed stays until it is saved or discarded, and leaving asks first. */
export function useDraft<Values extends object>(saved: Values) {
  const [changes, setChanges] = useState<Partial<Values>>({})
  const isDirty = Object.keys(changes).length > 0
  useLeaveGuard(isDirty)
  const set = <Key extends keyof Values>(key: Key, value: Values[Key]) => {
    setChanges((before) => {
      const { [key]: _former, ...others } = before
      return (isSame(saved[key], value) ? others : { ...before, [key]: value }) as Partial<Values>
    })
  }
  return {
    values: { ...saved, ...changes },
    changes,
    isDirty,
    set,
    /** Puts back changes that were made to another version. */
    setChanges,
    discard: () => setChanges({}),
  }
}

const isSame = (left: unknown, right: unknown) => JSON.stringify(left) === JSON.stringify(right)
