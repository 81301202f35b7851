/** Coupon codes are compared without case, outer spaces and look of their letters' width. */
export function normaliseCode(typed: string): string {
  return typed.normalize('NFKC').trim().toUpperCase()
}
