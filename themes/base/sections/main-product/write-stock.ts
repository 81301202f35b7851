import type { Availability } from '../../../../api/contracts/pages.ts'
import type { Translate } from '../../../../site/kit/translate.ts'
import { availabilityWords } from '../../parts/availability.ts'

export const writeStock = (availability: Availability, t: Translate) =>
  `<p class="stock ${availability}">${t(availabilityWords[availability])}</p>`
