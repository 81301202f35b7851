import { fork, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { StartError } from './start-error.ts'

export interface PlatformProcess {
  name: string
  /** The process as it runs now. */
  readonly child: ChildProcess
  /** Called when it ends and nobody asked it to. */
  onCrash(listener: () => void): void
  stop(): Promise<void>
  /** Stops it if it runs, and starts it anew. */
  restart(): Promise<void>
}

const READY_MS = 60_000
const STOP_MS = 15_000
/** Memory that a thread frees is found by the others: a tenth less of it for the press. */
const FEW_ARENAS = { MALLOC_ARENA_MAX: '2' }

/** Starts one of the platform's processes and waits until it says that it is ready. */
export async function forkProcess(
  name: string,
  entry: string,
  env: NodeJS.ProcessEnv,
): Promise<PlatformProcess> {
  const listeners: (() => void)[] = []
  let stopping = false
  const start = async () => {
    stopping = false
    const started = await untilReady(name, entry, env)
    started.once('exit', () => stopping || listeners.forEach((listener) => listener()))
    return started
  }
  let child = await start()
  const stop = async () => {
    stopping = true
    await end(child)
  }
  return {
    name,
    get child() {
      return child
    },
    onCrash: (listener) => listeners.push(listener),
    stop,
    async restart() {
      await stop()
      child = await start()
    },
  }
}

async function untilReady(name: string, entry: string, env: NodeJS.ProcessEnv): Promise<ChildProcess> {
  const child = fork(fileURLToPath(new URL(`../${entry}`, import.meta.url)), [], {
    env: { ...FEW_ARENAS, ...env },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      reject(new StartError(`The ${name} process was not ready within ${READY_MS / 1000} s.`))
    }, READY_MS)
    child.once('exit', (code) => {
      clearTimeout(timer)
      reject(
        new StartError(
          `The ${name} process ended with code ${code} before it was ready. Its last lines stand above.`,
        ),
      )
    })
    child.on('message', (message) => {
      if (typeof message !== 'object' || !('ready' in message)) return
      clearTimeout(timer)
      resolve()
    })
  })
  child.removeAllListeners('exit')
  return child
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS)
  await ended
  clearTimeout(timer)
}
