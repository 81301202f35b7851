import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { build, install, node, root } from './prepare.mjs'

install()
build()

const platform = spawn(node, [join(root, 'scripts', 'platform.ts'), ...process.argv.slice(2)], {
  stdio: 'inherit',
})
// Ctrl-C reaches the whole group; this process only waits for the others to be done.
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => signal === 'SIGTERM' && platform.kill(signal))
platform.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
