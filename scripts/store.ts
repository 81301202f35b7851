import { parseArgs } from 'node:util'
import { EnvironmentError, readEnv } from '../api/env.ts'
import { AppError } from '../api/errors.ts'
import { openDeps } from '../api/open-deps.ts'
import { findDatabase } from './find-database.ts'
import { StartError } from './start-error.ts'
import { storeCommands } from './store-commands.ts'

const OPTIONS = [
  'name',
  'currency',
  'country',
  'locales',
  'theme',
  'owner',
  'out',
  'from',
  'to',
  'reason',
] as const

function usage(): string {
  const rows = Object.entries(storeCommands).map(([name, { usage: rest, does }]) => [
    `${name} ${rest}`.trim(),
    does,
  ])
  const lines = rows.map(([call = '', does = '']) => `  ${call}\n      ${does}`)
  return ['Usage: npm run store -- <command> <slug> ...', ...lines].join('\n')
}

async function runCommand(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      ...(Object.fromEntries(OPTIONS.map((name) => [name, { type: 'string' }])) as Record<
        string,
        { type: 'string' }
      >),
      yes: { type: 'boolean' },
      now: { type: 'boolean' },
    },
  })
  const [name = '', slug = '', ...rest] = positionals
  const command = Object.hasOwn(storeCommands, name) ? storeCommands[name] : undefined
  if (!command || rest.length > 0 || (slug === '' && command.usage !== '')) throw new StartError(usage())
  const url = await findDatabase(readEnv())
  // The processes of the platform have the port of the metrics.
  const env = readEnv({ LOG_LEVEL: 'error', ...process.env, DATABASE_URL: url, METRICS_PORT: '' })
  const { deps, close } = await openDeps(env, 'picksy-store')
  try {
    const folder = process.env['INIT_CWD'] ?? process.cwd()
    await command.run(deps, { slug, options: values, folder, say: (line) => console.log(line) })
  } finally {
    await close()
  }
}

try {
  await runCommand(process.argv.slice(2))
} catch (error) {
  const { code } = error as { code?: string }
  const known =
    error instanceof AppError ||
    error instanceof StartError ||
    error instanceof EnvironmentError ||
    /^(ERR_PARSE_ARGS|ENOENT|EACCES|EISDIR|ENOSPC|ECONNREFUSED|28P01|3D000)/.test(code ?? '')
  console.error(known ? (error as Error).message : error)
  process.exitCode = 1
}
