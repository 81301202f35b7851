import { connect } from '../../api/db/connect.ts'
import { migrateStores } from '../../api/db/migrate.ts'
import { withOneMore } from './one-more-migration.ts'

/** A migration run that somebody kills; it says how far it is. */
const { pool, close } = connect(process.env['DATABASE_URL'] ?? '', { max: 5, name: 'migrate-child' })
const report = await migrateStores(pool, {
  migrations: withOneMore,
  onProgress: (done) => process.send?.({ done }),
})
await close()
process.exitCode = report.failed.length > 0 ? 1 : 0
process.disconnect()
