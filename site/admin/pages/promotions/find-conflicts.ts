import type { Promotion } from './queries.ts'

type Stacking = Pick<Promotion, 'id' | 'class' | 'combinesWith' | 'exclusive' | 'startsAt' | 'endsAt'>

/** Which of the others never hold beside this one, though their times meet: the better one for the shopper wins. */
export function findConflicts<Other extends Stacking>(
  promotion: Stacking,
  others: readonly Other[],
): Other[] {
  return others.filter(
    (other) => other.id !== promotion.id && meet(promotion, other) && !combine(promotion, other),
  )
}

const combine = (one: Stacking, other: Stacking) =>
  !one.exclusive &&
  !other.exclusive &&
  one.combinesWith.includes(other.class) &&
  other.combinesWith.includes(one.class)

const meet = (one: Stacking, other: Stacking) => beginsBefore(one, other) && beginsBefore(other, one)

const beginsBefore = ({ startsAt }: Stacking, { endsAt }: Stacking) =>
  startsAt === null || endsAt === null || startsAt < endsAt
