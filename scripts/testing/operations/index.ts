import type { Deps } from '../../../api/deps.ts'
import { accountOperations } from './accounts.ts'
import { branchOperations } from './branches.ts'
import { cartOperations } from './carts.ts'
import { catalogOperations } from './catalog.ts'
import { contentOperations } from './content.ts'
import { groupOperations } from './groups.ts'
import { importOperations } from './imports.ts'
import { mediaOperations } from './media.ts'
import type { Operations } from './operation.ts'
import { overviewOperations } from './overview.ts'
import { peopleOperations } from './people.ts'
import { promotionOperations } from './promotions.ts'
import { storeOperations } from './stores.ts'
import { themeOperations } from './theme.ts'

export type { Draft, Operation, Operations } from './operation.ts'
export { idsOf, prepare, requestOf, type Scene } from './scene.ts'

/** A request generator for every route of the API: one that is missing fails the tests. */
export const allOperations = (deps: Deps): Operations => ({
  ...accountOperations(deps),
  ...peopleOperations(deps),
  ...storeOperations(deps),
  ...overviewOperations(deps),
  ...branchOperations,
  ...catalogOperations,
  ...cartOperations,
  ...promotionOperations,
  ...groupOperations,
  ...themeOperations,
  ...contentOperations,
  ...mediaOperations,
  ...importOperations,
})
