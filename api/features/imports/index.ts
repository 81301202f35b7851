import { importPicturesJob } from './import-pictures.job.ts'
import { importProductsJob } from './import-products.job.ts'

export { importsRoutes } from './imports.routes.ts'

export const importsJobs = [importProductsJob, importPicturesJob]
