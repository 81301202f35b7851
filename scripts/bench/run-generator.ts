import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

export interface GeneratorRun {
  /** From its start to its end. */
  seconds: number
  /** What it says that it spent on the pages alone, once it was ready. */
  pagesSeconds: number
}

interface Input {
  file: string
  out: string
}

export async function runAstro({ file, out }: Input): Promise<GeneratorRun> {
  const config = 'scripts/bench/references/astro/astro.config.mjs'
  const { seconds, output } = await run(['node_modules/astro/bin/astro.mjs', 'build', '--config', config], {
    file,
    out,
  })
  return {
    seconds,
    pagesSeconds: secondsAfter(output, /generating static routes[^✓]*✓ Completed in ([\d.]+)(m?s)/),
  }
}

export async function runEleventy({ file, out }: Input): Promise<GeneratorRun> {
  const folder = 'scripts/bench/references/eleventy'
  const { seconds, output } = await run(
    [
      'node_modules/@11ty/eleventy/cmd.cjs',
      `--config=${folder}/eleventy.config.mjs`,
      `--input=${folder}`,
      `--output=${out}`,
    ],
    { file, out },
  )
  return { seconds, pagesSeconds: secondsAfter(output, /Wrote \d+ files in ([\d.]+) (s)econds/) }
}

async function run(args: string[], { file, out }: Input): Promise<{ seconds: number; output: string }> {
  const started = performance.now()
  const env = {
    ...process.env,
    BENCH_PAGES: file,
    BENCH_OUT: out,
    ASTRO_TELEMETRY_DISABLED: '1',
    NO_COLOR: '1',
  }
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const output = await text(child.stdout)
  const code = await ended
  if (code !== 0) throw new Error(`${args[0]} ended with code ${code}:\n${output.slice(-2000)}`)
  return { seconds: (performance.now() - started) / 1000, output }
}

function secondsAfter(output: string, pattern: RegExp): number {
  const [, amount, unit] = pattern.exec(output) ?? []
  return Number(amount) / (unit === 'ms' ? 1000 : 1)
}
