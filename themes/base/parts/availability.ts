/** What a stock state is called in the words of the storefront. */
export const availabilityWords = {
  in_stock: 'inStock',
  low_stock: 'lowStock',
  out_of_stock: 'soldOut',
} as const
