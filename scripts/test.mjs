import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { build, fail, install, node, root } from './prepare.mjs'

install()
build()

const bin = (name) => join(root, 'node_modules', '.bin', name)
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', SEED: process.env.SEED ?? '172339085' }

/** Only some: `npm test -- cart`. */
const filter = process.argv.slice(2)
const tests = (...projects) => [
  bin('vitest'),
  'run',
  ...projects.map((project) => `--project=${project}`),
  ...(filter.length > 0 ? ['--passWithNoTests', ...filter] : []),
]

/** All checks, the same as CI, one step after the other; what a step lists runs side by side. */
const steps = [
  {
    Formatting: [bin('prettier'), '--check', '--log-level=warn', '.'],
    'Directions of imports': [join(root, 'scripts', 'check-imports.ts')],
    Lint: [bin('eslint'), '--max-warnings=0', '.'],
    Types: [bin('astro'), 'check', '--minimumFailingSeverity', 'hint'],
  },
  { Tests: tests('pure', 'db') },
  { 'Tests of whole processes': tests('processes') },
  { 'Tests in a browser': tests('browser') },
]

async function check([title, args]) {
  const started = performance.now()
  console.log(`${title} ...`)
  const [code] = await once(spawn(node, args, { cwd: root, env, stdio: 'inherit' }), 'exit')
  const outcome = code === 0 ? 'ok' : 'failed'
  console.log(`${title}: ${outcome}, ${((performance.now() - started) / 1000).toFixed(1)} s`)
  return code === 0
}

for (const step of steps) {
  const passed = await Promise.all(Object.entries(step).map(check))
  if (passed.includes(false)) fail('Not everything is well: what failed stands above.')
}
