import { formatsOf } from '../../contracts/media.ts'
import type { MediaSnapshot } from '../../domain/snapshots.ts'
import type { MediaRow } from './media.table.ts'

export function snapshotMedia(row: MediaRow): MediaSnapshot {
  const { id, hidden_at, alt, focal, widths } = row
  return {
    kind: 'media',
    id,
    visible: hidden_at === null,
    shown: { alt, focal, widths, formats: formatsOf(row) },
  }
}
