import { fork, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export interface PlatformProcess {
  name: string
  child: ChildProcess
  onCrash(listener: () => void): void
  stop(): Promise<void>
}

const READY_MS = 60_000
const STOP_MS = 15_000

/** Starts one of the platform's processes and waits until it says that it is ready. */
export async function forkProcess(name: string, entry: string, env: NodeJS.ProcessEnv): Promise<PlatformProcess> {
  const child = fork(fileURLToPath(new URL(`../${entry}`, import.meta.url)), [], { env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  let stopping = false
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      reject(new Error(`The ${name} process was not ready within ${READY_MS / 1000} s.`))
    }, READY_MS)
    child.once('exit', (code) => reject(new Error(`The ${name} process ended with code ${code} before it was ready.`)))
    child.on('message', (message) => {
      if (typeof message !== 'object' || message === null || !('ready' in message)) return
      clearTimeout(timer)
      resolve()
    })
  })
  child.removeAllListeners('exit')
  return {
    name,
    child,
    onCrash: (listener) => child.once('exit', () => stopping || listener()),
    async stop() {
      stopping = true
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS)
      await ended
      clearTimeout(timer)
    },
  }
}
