import { api, dataOf, queryClient } from '../../api.ts'
import { attributesQuery } from '../collections/queries.ts'
import type { AttributeDefinition } from './definitions.ts'

/** Refused with `precondition_failed` when somebody else was quicker. */
export async function saveDefinitions(
  store: string,
  version: number,
  attributes: AttributeDefinition[],
): Promise<void> {
  const { queryKey } = attributesQuery(store)
  try {
    const saved = await dataOf(
      api.PUT('/api/stores/{store}/attributes', {
        params: { path: { store }, header: { 'if-match': `"${version}"` } },
        body: { attributes },
      }),
    )
    queryClient.setQueryData(queryKey, saved)
  } catch (error) {
    await queryClient.invalidateQueries({ queryKey })
    throw error
  }
}
