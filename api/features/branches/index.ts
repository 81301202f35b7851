import './branches.table.ts'

export { branchesRoutes } from './branches.routes.ts'
export { findBranch, getDefaultBranch, listBranchIds, listBranches, type Branch } from './branches.queries.ts'
export { createBranch } from './create-branch.ts'
export { furnishBranch } from './furnish-branch.ts'
export { namePeople, worksAt, type Person } from './people.queries.ts'
export { updateBranch } from './update-branch.ts'
