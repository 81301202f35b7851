const amount = /^(.*\S)\s*(?:\(|\s)(\d[\d.,]*\s?(?:kg|g|mg|l|ml|cl|oz|lb|un))\)?$/iu

/** `Fuji apples (1 kg)` is the name and the unit that its price is for. */
export function splitUnit(title: string): { name: string; unit?: string } {
  const [, name, unit] = amount.exec(title) ?? []
  return name && unit ? { name, unit } : { name: title }
}
