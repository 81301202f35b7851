/** `amount * numerator / denominator` of whole numbers from 0 on, half up: the one rounding there is. */
export function scale(amount: number, numerator: number, denominator: number): number {
  const product = amount * numerator
  if (product > Number.MAX_SAFE_INTEGER)
    return scaleLarge(BigInt(amount), BigInt(numerator), BigInt(denominator))
  const rest = product % denominator
  return (product - rest) / denominator + (rest * 2 >= denominator ? 1 : 0)
}

function scaleLarge(amount: bigint, numerator: bigint, denominator: bigint): number {
  return Number((amount * numerator * 2n + denominator) / (denominator * 2n))
}
