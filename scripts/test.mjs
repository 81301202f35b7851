import { spawnSync } from 'node:child_process'
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

/** All checks, the same as CI; the first that fails ends the run. */
const checks = [
  ['Formatting', [bin('prettier'), '--check', '--log-level=warn', '.']],
  ['Directions of imports', [join(root, 'scripts', 'check-imports.ts')]],
  ['Lint', [bin('eslint'), '--max-warnings=0', '.']],
  ['Types', [bin('astro'), 'check', '--minimumFailingSeverity', 'hint']],
  ['Tests', tests('pure', 'db')],
  ['Tests of whole processes', tests('processes')],
  ['Tests in a browser', tests('browser')],
]

for (const [title, args] of checks) {
  const started = performance.now()
  console.log(`\n${title} ...`)
  const { status } = spawnSync(node, args, { cwd: root, env, stdio: 'inherit' })
  if (status !== 0) fail(`${title}: failed.`)
  console.log(`${title}: ok, ${((performance.now() - started) / 1000).toFixed(1)} s`)
}
