export type { MediaRow } from './media.table.ts'
export { pictureOf } from './picture-of.ts'
