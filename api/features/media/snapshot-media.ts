import type { MediaSnapshot } from '../../domain/snapshots.ts'
import type { MediaRow } from './media.table.ts'

export const snapshotMedia = ({ id, hidden_at, alt, focal, widths }: MediaRow): MediaSnapshot => ({
  kind: 'media',
  id,
  visible: hidden_at === null,
  shown: { alt, focal, widths },
})
