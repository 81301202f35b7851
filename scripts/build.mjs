import { existsSync } from 'node:fs'
import { build, fail, node } from './prepare.mjs'

if (!existsSync(node)) fail('The packages are not installed. Run npm ci first; npm start does both.')
build()
