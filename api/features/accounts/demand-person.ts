import { AppError } from '../../errors.ts'
import type { Actor } from '../../http/app-env.ts'

/** What decides who may come in is done by the person alone: not by a key, nor by an admin in that person's name. */
export function demandPerson(actor: Actor): void {
  if (actor.via === 'apikey') {
    throw new AppError('forbidden', 'An API key cannot do this. Sign in with e-mail and password or a code.')
  }
  if (actor.impersonatedBy !== undefined) {
    throw new AppError('forbidden', 'This is not possible while you act as somebody else.')
  }
}
