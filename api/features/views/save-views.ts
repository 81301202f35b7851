import type { Views, ViewsInput } from '../../contracts/views.ts'
import { invalidField } from '../../errors.ts'
import type { Actor, StoreContext } from '../../http/app-env.ts'
import { changedMeanwhile } from '../../http/if-match.ts'
import { writeViews } from './views.queries.ts'

export interface SaveViewsInput {
  store: StoreContext
  actor: Actor
  version: number | undefined
  data: ViewsInput
}

/** Replaces what somebody keeps; nobody else sees it, so the audit log does not hear of it. */
export async function saveViews({ store, actor, version, data }: SaveViewsInput): Promise<Views> {
  const names = data.views.map(({ name }) => name.toLowerCase())
  const twice = names.findIndex((name, at) => names.indexOf(name) < at)
  if (twice >= 0) throw invalidField(`views.${twice}.name`, 'There is a view with this name.')
  const saved = await writeViews(store.db, { accountId: actor.accountId, version, data })
  if (saved === undefined) throw changedMeanwhile()
  return { version: saved, views: data.views }
}
