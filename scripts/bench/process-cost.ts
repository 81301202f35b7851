import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const TICKS_A_SECOND = 100

/**
 * Seconds of processor time that a process and its children took so far: unlike the clock, much the same on a busy
 * machine. Undefined where there is no /proc.
 */
export function processorSeconds(pid: number): number | undefined {
  try {
    const own = readStat(pid)
    const children = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && parentOf(name) === pid)
    const ticks = children.reduce((sum, child) => sum + ownTicks(child), own.all)
    return ticks / TICKS_A_SECOND
  } catch {
    return undefined
  }
}

interface ProcessStat {
  parent: number
  /** Of the process itself, and with the children it has outlived. */
  own: number
  all: number
}

function readStat(pid: number | string): ProcessStat {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const fields = text
    .slice(text.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number)
  const [user = 0, system = 0, childUser = 0, childSystem = 0] = fields.slice(11, 15)
  const own = user + system
  return { parent: fields[1] ?? 0, own, all: own + childUser + childSystem }
}

// A process may end between the listing and the look at it.
function parentOf(pid: string): number {
  try {
    return readStat(pid).parent
  } catch {
    return 0
  }
}

function ownTicks(pid: string): number {
  try {
    return readStat(pid).own
  } catch {
    return 0
  }
}

/** The most memory a process held since `forgetPeak`, in MB. */
export function peakMemory(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
}

export function forgetPeak(pid: number): void {
  writeFileSync(`/proc/${pid}/clear_refs`, '5')
}
