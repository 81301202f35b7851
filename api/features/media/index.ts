import './media.table.ts'

export { addMedia, type AddedMedia, type AddMediaInput } from './add-media.ts'
export { importMediaFromUrl, type ImportMediaDeps } from './import-media.ts'
export { makeRenditions } from './make-renditions.job.ts'

export type { MediaRow } from './media.table.ts'
export { fileUrl, pictureOf } from './picture-of.ts'
export { isUndescribed } from './undescribed.ts'
