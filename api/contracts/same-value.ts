export { sameValue } from '../domain/same-value.ts'
