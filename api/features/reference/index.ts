export { describeApi } from './describe-api.ts'
export { addReference } from './reference.routes.ts'
