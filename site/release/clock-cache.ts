interface Slot<T> {
  key: string
  value: T
  bytes: number
  touched: boolean
  position: number
}

export interface ClockCache<T> {
  get(key: string): T | undefined
  /** Does not count as a hit. */
  peek(key: string): T | undefined
  set(key: string, value: T, bytes: number): void
  delete(key: string): void
  clear(): void
  readonly bytes: number
  readonly size: number
}

/** Bounded by bytes. A hit only sets a bit; the hand that looks for room spares once whatever was touched. */
export function clockCache<T>(limit: number, onDrop?: (value: T) => void): ClockCache<T> {
  const slots = new Map<string, Slot<T>>()
  const ring: (Slot<T> | undefined)[] = []
  const free: number[] = []
  let bytes = 0
  let hand = 0

  function remove(slot: Slot<T>): void {
    slots.delete(slot.key)
    ring[slot.position] = undefined
    free.push(slot.position)
    bytes -= slot.bytes
    onDrop?.(slot.value)
  }

  function makeRoom(needed: number): void {
    while (bytes + needed > limit && slots.size > 0) {
      hand = hand + 1 < ring.length ? hand + 1 : 0
      const slot = ring[hand]
      if (!slot) continue
      if (slot.touched) slot.touched = false
      else remove(slot)
    }
  }

  return {
    get(key) {
      const slot = slots.get(key)
      if (!slot) return undefined
      slot.touched = true
      return slot.value
    },
    peek: (key) => slots.get(key)?.value,
    set(key, value, size) {
      const former = slots.get(key)
      if (former) remove(former)
      if (size > limit) {
        onDrop?.(value)
        return
      }
      makeRoom(size)
      const slot = { key, value, bytes: size, touched: false, position: free.pop() ?? ring.length }
      ring[slot.position] = slot
      slots.set(key, slot)
      bytes += size
    },
    delete(key) {
      const slot = slots.get(key)
      if (slot) remove(slot)
    },
    clear() {
      for (const slot of [...slots.values()]) remove(slot)
    },
    get bytes() {
      return bytes
    },
    get size() {
      return slots.size
    },
  }
}
