export { previewHost } from './preview-host.ts'
