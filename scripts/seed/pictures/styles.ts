export type StoreSlug = 'acme' | 'luna' | 'verde'

export interface Style {
  /** Quiet walls, one chosen per product. */
  walls: readonly string[]
  /** Stronger grounds for second pictures. */
  grounds: readonly string[]
  plinth: string
  /** Of the logo. */
  sign: string
}

export const styles: Record<StoreSlug, Style> = {
  acme: {
    walls: ['#e9e2d3', '#dfe3d4', '#ead9c6', '#e2dfd8', '#d8e0de'],
    grounds: ['#c9b791', '#a9b48e', '#d3a173', '#9db3ad', '#bfae97'],
    plinth: '#b39a73',
    sign: '#c2561f',
  },
  luna: {
    walls: ['#f4ebe1', '#f2e1d8', '#ece2d9', '#f3e7d8', '#eee0dd'],
    grounds: ['#dcb9a2', '#e3c9a8', '#cfae9f', '#d9c3b4', '#c9a58e'],
    plinth: '#e8d3c0',
    sign: '#b0566b',
  },
  verde: {
    walls: ['#e9f2dd', '#fdf3d9', '#e0f0e8', '#fdeadb', '#e6f0f5'],
    grounds: ['#b9d693', '#f6d673', '#9fd0b4', '#f7bd8c', '#a9cfe0'],
    plinth: '#d9a765',
    sign: '#2f9150',
  },
}
