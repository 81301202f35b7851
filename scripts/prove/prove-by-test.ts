import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const VITEST = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url))

/** A test of every run, at the size of the figure. */
export async function proveByTest(file: string, size: Record<string, string>): Promise<void> {
  const projects = file.includes('.db.') ? ['--project=db', '--project=processes'] : ['--project=pure']
  const child = spawn(process.execPath, [VITEST, 'run', ...projects, file], {
    cwd: ROOT,
    env: { ...process.env, ...size },
    stdio: 'inherit',
  })
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code !== 0) throw new Error(`${file} does not hold with ${JSON.stringify(size)}`)
}
