import type { Refusal } from '../../domain/refusal.ts'
import { AppError, invalidField, notFound } from '../../errors.ts'
import { changedMeanwhile } from '../../http/if-match.ts'

const CONFLICTS = new Set(['sku_taken', 'external_id_taken', 'last_variant'])

/** What refuses one product, as the answer to the one who asked. */
export function toError({ code, reason, path = '' }: Refusal): AppError {
  if (code === 'not_found') return notFound('product')
  if (code === 'changed_meanwhile') return changedMeanwhile()
  const errors = [{ path, message: reason }]
  if (code === 'slug_taken') return new AppError('slug_taken', reason, { errors })
  return CONFLICTS.has(code) ? new AppError('conflict', reason, { errors }) : invalidField(path, reason)
}

/** The one answer of a batch of one. */
export function orThrow<Saved extends { ok: true }>(result: Saved | Refusal | undefined): Saved {
  if (!result) throw notFound('product')
  if (!result.ok) throw toError(result)
  return result
}
