// Plain JavaScript for Node 20 without imports from npm: it runs before anything is installed.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, lstatSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
/** The Node that runs everything else, installed from npm: the one that starts this may be older. */
export const node = join(root, 'node_modules', '.bin', 'node')

const installedMark = join(root, 'node_modules', '.picksy-installed')
const builtMark = join(root, 'dist', '.picksy-built')

const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '')
const sha = (...parts) =>
  parts.reduce((hash, part) => hash.update(part).update('\0'), createHash('sha256')).digest('hex')

/** Installs when the lockfile is not the one that was installed last. */
export function install() {
  const wanted = sha(read(join(root, 'package-lock.json')))
  if (read(installedMark) === wanted && existsSync(node)) return
  const modules = join(root, 'node_modules')
  if (existsSync(modules) && lstatSync(modules).isSymbolicLink())
    fail(`${modules} leads elsewhere: installing would empty that folder. Remove the link, or install there.`)
  console.log('Installing packages (once, about a minute) ...')
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
  })
  if (npm.error || npm.status !== 0) fail('The packages could not be installed. What npm said stands above.')
  writeFileSync(installedMark, wanted)
}

const SOURCES = [
  'astro.config.mjs',
  'tsconfig.json',
  'site',
  'themes',
  'api/contracts',
  'api/domain',
  'package-lock.json',
]

/** Compiles the site with all theme packs when one of its sources is not as it was built last. */
export function build() {
  const wanted = sha(...SOURCES.flatMap(filesBelow).flatMap((path) => [path, readFileSync(join(root, path))]))
  if (read(builtMark) === wanted) return
  console.log('Building the storefront themes ...')
  const astro = join(root, 'node_modules', '.bin', 'astro')
  const env = { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' }
  const built = spawnSync(node, [astro, 'build'], { cwd: root, env, encoding: 'utf8' })
  if (built.status !== 0) fail(`The themes could not be built.\n${built.stdout}${built.stderr}`)
  mkdirSync(dirname(builtMark), { recursive: true })
  writeFileSync(builtMark, wanted)
}

function filesBelow(path) {
  const full = join(root, path)
  if (!existsSync(full)) return []
  if (!statSync(full).isDirectory()) return [path]
  const entries = readdirSync(full, { recursive: true, withFileTypes: true, encoding: 'utf8' })
  return entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1))
    .sort()
}

export function fail(message) {
  console.error(message)
  process.exit(1)
}
