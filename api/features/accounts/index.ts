import './accounts.table.ts'

export { identifyActor, type IdentifyDeps } from './identify-actor.ts'
