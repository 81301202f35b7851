/** A fraction of whole numbers, rounded half up. */
export function roundHalfUp(numerator: bigint, denominator: bigint): bigint {
  return (2n * numerator + denominator) / (2n * denominator)
}

export function total(amounts: readonly bigint[]): bigint {
  return amounts.reduce((sum, amount) => sum + amount, 0n)
}

/** Hands out cents one at a time, each to whom the most is still owed; among equals to the first. */
export function share(amount: bigint, weights: readonly bigint[]): bigint[] {
  if (weights.length === 0) return []
  const sum = total(weights)
  if (sum === 0n) return share(amount, weights.map(() => 1n)) // prettier-ignore
  const shares = weights.map((weight) => (amount * weight) / sum)
  while (total(shares) < amount) {
    const owed = weights.map((weight, place) => amount * weight - (shares[place] ?? 0n) * sum)
    const most = owed.reduce((best, debt, place) => (debt > (owed[best] ?? 0n) ? place : best), 0)
    shares[most] = (shares[most] ?? 0n) + 1n
  }
  return shares
}
