import { parentPort, workerData } from 'node:worker_threads'
import { answerLightly } from '../site/press/light-response.ts'
import { createRenderer } from '../site/press/render.ts'
import { serveRenders } from '../site/press/serve-renders.ts'
import { createArtifactStore } from './adapters/storage/index.ts'
import { connect } from './db/connect.ts'
import { directDatabaseUrl, readEnv } from './env.ts'
import { createPageLoader } from './features/publishing/loaders/index.ts'

if (!parentPort) throw new Error('This file is the entry of a render thread.')

answerLightly()
const env = readEnv()
const { name } = workerData as { name: string }
const { db } = connect(directDatabaseUrl(env), { max: 1, name: `picksy-press-${name}` })

serveRenders({
  name,
  port: parentPort,
  loader: createPageLoader(db),
  renderer: await createRenderer(),
  artifacts: await createArtifactStore(env),
})
