import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { build, install, node, root } from './prepare.mjs'

install()
build()

const args = [join(root, 'scripts', 'platform.ts'), ...process.argv.slice(2)]
// Four processes read the same files: what one has compiled the next ones take from here.
const env = { NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'node'), ...process.env }
// By the channel the platform hears when this process is no more, however it ended.
const platform = spawn(node, args, { env, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
for (const signal of ['SIGINT', 'SIGHUP', 'SIGTERM']) process.on(signal, () => platform.kill(signal))
platform.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
