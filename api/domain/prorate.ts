/**
 * Splits a whole amount by weights so that the shares sum to it exactly: everyone gets the floor, and the
 * units left over go to the largest remainders, the earlier one first. With no weight at all, equally.
 */
export function prorate(total: number, weights: readonly number[]): number[] {
  if (weights.length === 0) throw new RangeError('There is nothing to split over')
  if (total < 0) return prorate(-total, weights).map((share) => 0 - share)
  const given = weights.map((weight) => BigInt(weight))
  if (given.some((weight) => weight < 0n)) throw new RangeError('A weight cannot be negative')
  const sum = given.reduce((left, right) => left + right, 0n)
  if (sum === 0n)
    return prorate(
      total,
      weights.map(() => 1),
    )

  const whole = BigInt(total)
  const shares = given.map((weight, index) => {
    const scaled = whole * weight
    return { index, share: Number(scaled / sum), remainder: scaled % sum }
  })
  const missing = total - shares.reduce((left, { share }) => left + share, 0)
  const first = [...shares].sort(
    (left, right) => compare(right.remainder, left.remainder) || left.index - right.index,
  )
  for (const entry of first.slice(0, missing)) entry.share += 1
  return shares.map(({ share }) => share)
}

function compare(left: bigint, right: bigint): number {
  return left < right ? -1 : left > right ? 1 : 0
}
