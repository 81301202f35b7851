import type { Basket } from './basket.ts'
import type { ItemGroup } from './conditions.ts'
import { matchesItem } from './meet-conditions.ts'
import type { SellableLine } from './price-lines.ts'

/** Lines keep their places. What a group of conditions matches is found once. */
export function fillBasket(
  currency: string,
  lines: readonly SellableLine[],
  shipping: Basket['shipping'],
): Basket {
  const known = new Map<ItemGroup, readonly number[]>()
  return {
    currency,
    lines: lines.map(({ line, subtotal }) => ({
      line,
      parts: [{ quantity: line.quantity, amount: subtotal, used: false }],
      amount: subtotal,
    })),
    shipping,
    matching: (items) => {
      const found = known.get(items) ?? findLines(items, lines)
      known.set(items, found)
      return found
    },
  }
}

function findLines(items: ItemGroup, lines: readonly SellableLine[]): number[] {
  const found: number[] = []
  for (const [index, { line }] of lines.entries()) {
    if (!line.isGiftCard && matchesItem(items, line)) found.push(index)
  }
  return found
}
