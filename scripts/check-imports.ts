import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Entries name concrete adapters and wire the halves; scripts do, too. */
const ENTRIES = new Set([
  'api/main.ts',
  'api/worker.ts',
  'api/press-thread.ts',
  'api/open-deps.ts',
  'site/edge/main.ts',
  'astro.config.mjs',
])

interface Rule {
  from: RegExp
  /** What it may import; everything else of the project is refused. */
  may: RegExp
  why: string
}

const RULES: Rule[] = [
  { from: /^api\/domain\//, may: /^api\/(domain|contracts)\//, why: 'the domain knows only itself' },
  { from: /^api\/contracts\//, may: /^api\/(contracts|domain)\//, why: 'the wall rests on nothing' },
  { from: /^api\//, may: /^(api|migrations)\//, why: 'the api knows no HTML: nothing of site or themes' },
  {
    from: /^site\//,
    may: /^(site\/|themes\/|api\/contracts\/)/,
    why: 'the site takes from the api only contracts',
  },
  {
    from: /^themes\//,
    may: /^(themes\/|api\/contracts\/|site\/kit\/)/,
    why: 'themes take contracts and the kit',
  },
  { from: /^migrations\//, may: /^migrations\//, why: 'migrations stand alone' },
  { from: /^tests\/oracle\//, may: /^tests\/oracle\//, why: 'an oracle shares no code with what it judges' },
]

const IMPORT = /(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g
const PACK = /^themes\/([^/]+)\//
const FEATURE = /^api\/features\/([^/]+)\//
/** Raw SQL after one of these words names a table: in features only through `tableOf`. */
const RAW_TABLE =
  /sql(?:<[^`]*>)?`[^`]*\b(?<!extract\(\w+ )(?:from|join|into|update|table)\s+(?!\$\{|unnest|lateral|\(|jsonb_|generate_series|graphile_worker\.|only\b|set\b|nothing\b|skip\b|of\b)[a-z_]+[^`]*`/i

const problems: string[] = []

for (const file of sourceFiles()) {
  const source = readFileSync(join(root, file), 'utf8')
  for (const [, specifier = ''] of source.matchAll(IMPORT)) checkImport(file, specifier)
  if (FEATURE.test(file) && !isTest(file) && RAW_TABLE.test(source)) {
    problems.push(`${file}: raw SQL names a table; use tableOf(storeId, ...) or the query builder`)
  }
}

if (problems.length > 0) {
  console.error(problems.join('\n'))
  process.exit(1)
}

function checkImport(file: string, specifier: string): void {
  const target = normalize(join(dirname(file), specifier))
  if (target.startsWith('..') || ENTRIES.has(file) || isTest(file)) return
  const rule = RULES.find((each) => each.from.test(file))
  if (rule && !rule.may.test(target)) problems.push(`${file} imports ${target}: ${rule.why}`)
  const [, pack] = PACK.exec(file) ?? []
  const [, from] = PACK.exec(target) ?? []
  if (pack && from && pack !== from && extendedBy(pack) !== from) {
    problems.push(`${file} imports ${target}: "${pack}" does not say that it extends "${from}"`)
  }
  const [, own] = FEATURE.exec(file) ?? []
  const [, other] = FEATURE.exec(target) ?? []
  if (own && other && own !== other && !target.endsWith('/index.ts')) {
    problems.push(`${file} imports ${target}: features meet through index.ts`)
  }
}

function extendedBy(pack: string): string | undefined {
  return /extends: '([^']+)'/.exec(readFileSync(join(root, 'themes', pack, 'theme.ts'), 'utf8'))?.[1]
}

function isTest(file: string): boolean {
  return /\.(test|suite)\.ts$|\/testing(\/|\.ts$)/.test(file)
}

function sourceFiles(): string[] {
  return ['api', 'site', 'themes', 'migrations', 'scripts', 'tests'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|tsx|astro|mjs)$/.test(entry.name))
      .map((entry) => relative(root, join(entry.parentPath, entry.name))),
  )
}
