/** Most options that a product may have. */
const DEEPEST = 5

/**
 * Which variant a product's form asks for. Its radio buttons are named by the path of the values chosen so far, `o`,
 * `o-1`, `o-1-0`, and a browser sends those of every path: only the ones along the way count, and the last of as many
 * as the product has `options` holds the variant.
 */
export function chosenVariant(read: (name: string) => string | undefined): number | undefined {
  const options = Math.min(Number(read('options') ?? 1), DEEPEST)
  let name = 'o'
  for (let at = 1; at < options; at++) {
    const value = read(name)
    if (value === undefined) return undefined
    name = `${name}-${value}`
  }
  const variant = read(name)
  return variant !== undefined && /^\d{1,15}$/.test(variant) ? Number(variant) : undefined
}
