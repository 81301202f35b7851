const WHOLE = /^\d+$|^\d{1,3}(?:\.\d{3})+$|^\d{1,3}(?:,\d{3})+$/

/** In minor units; null for nothing typed, undefined for what is no amount. The last point or comma with at most `exponent` digits behind it marks the decimals. */
export function parseAmount(text: string, exponent: number): number | null | undefined {
  const plain = text.replaceAll(/[\s'’]/g, '')
  if (plain === '') return null
  const [, head = '', tail] = /^(.*?)(?:[.,](\d*))?$/.exec(plain)!
  const hasDecimals = tail !== undefined && exponent > 0 && tail.length <= exponent
  const whole = hasDecimals ? head : plain
  if (!WHOLE.test(whole)) return undefined
  const decimals = hasDecimals ? tail.padEnd(exponent, '0') : '0'.repeat(exponent)
  const amount = Number(whole.replaceAll(/[.,]/g, '') + decimals)
  return Number.isSafeInteger(amount) ? amount : undefined
}
