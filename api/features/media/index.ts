import './media.table.ts'

export { addMedia, type AddedMedia, type AddMediaInput } from './add-media.ts'
export { collectMedia, collectStoreMedia, eraseMedia } from './collect-media.job.ts'
export { copyMedia } from './copy-media.job.ts'
export { importMediaFromUrl, type ImportMediaDeps } from './import-media.ts'
export { makeRenditions } from './make-renditions.job.ts'

export { mediaRoutes } from './media.routes.ts'
export type { MediaRow } from './media.table.ts'
export { fileUrl, pictureOf } from './picture-of.ts'
