import { hashText } from './pictures/random.ts'

/** EAN-13 of the range that is kept for a shop's own use (it begins with 2): it belongs to nobody's product. */
export function makeBarcode(sku: string): string {
  const body = `20${String(hashText(sku)).padStart(10, '0')}`
  return body + checkDigit(body)
}

export const isBarcode = (code: string) => /^\d{13}$/.test(code) && checkDigit(code.slice(0, 12)) === code[12]

function checkDigit(body: string): string {
  const sum = Array.from(body, Number).reduce((total, digit, at) => total + digit * (at % 2 === 0 ? 1 : 3), 0)
  return String((10 - (sum % 10)) % 10)
}
