import type { Tone } from '../../kit/index.ts'
import type { Store } from '../../store.tsx'

const TONES: Record<Store['status'], Tone> = {
  active: 'good',
  publishing: 'info',
  suspended: 'warn',
  deleting: 'bad',
}

export const toneOfStore = ({ status }: Store) => TONES[status]
