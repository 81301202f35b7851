/** WooCommerce names its columns in the shop's language: what they are called in Spanish and Portuguese. */
const NAMES = new Map(
  Object.entries({
    tipo: 'type',
    ref: 'sku',
    nombre: 'name',
    nome: 'name',
    publicado: 'published',
    'gtin, upc, ean o isbn': 'gtin, upc, ean, or isbn',
    'gtin, upc, ean, ou isbn': 'gtin, upc, ean, or isbn',
    'descripción corta': 'short description',
    'descrição curta': 'short description',
    descripción: 'description',
    descrição: 'description',
    'día en que empieza el precio rebajado': 'date sale price starts',
    'data de preço promocional começa em': 'date sale price starts',
    'día en que termina el precio rebajado': 'date sale price ends',
    'data de preço promocional termina em': 'date sale price ends',
    '¿en inventario?': 'in stock?',
    '¿existencias?': 'in stock?',
    'em estoque?': 'in stock?',
    inventario: 'stock',
    estoque: 'stock',
    '¿permitir reservas de productos agotados?': 'backorders allowed?',
    'são permitidas encomendas?': 'backorders allowed?',
    'precio rebajado': 'sale price',
    'preço promocional': 'sale price',
    'precio normal': 'regular price',
    preço: 'regular price',
    categorías: 'categories',
    categorias: 'categories',
    etiquetas: 'tags',
    imágenes: 'images',
    imagens: 'images',
    superior: 'parent',
    ascendente: 'parent',
    'produto ascendente': 'parent',
    marcas: 'brands',
  }),
)

const NUMBERED: [RegExp, string][] = [
  [/^(?:nombre del|nome do) atributo (\d+)$/, 'attribute $1 name'],
  [/^(?:valor\(es\) del|valores do) atributo (\d+)$/, 'attribute $1 value(s)'],
  [/^peso \((\w+)\)$/, 'weight ($1)'],
]

/** The header as a shop in English has it; any other file's as it is. */
export function inEnglish(header: readonly string[]): string[] {
  const translated = header.map(translate)
  const isExport =
    header.includes('tipo') && ['name', 'regular price'].every((name) => translated.includes(name))
  return isExport ? translated : [...header]
}

function translate(column: string): string {
  const [pattern, name] = NUMBERED.find(([each]) => each.test(column)) ?? []
  return pattern && name ? column.replace(pattern, name) : (NAMES.get(column) ?? column)
}
