import type { Localized } from '../../contracts/theme.ts'
import type { StoreTrx } from '../../db/store-db.ts'
import { insertBranch } from './branches.queries.ts'
import { emptyBranch } from './edit-branch.ts'

const NAMES: Localized = {
  en: 'Main branch',
  es: 'Sucursal principal',
  pt: 'Loja principal',
  ar: 'الفرع الرئيسي',
}

/** Every store begins with one branch, which holds its stock; shoppers see it once it has an address. */
export async function furnishBranch(
  trx: StoreTrx,
  { locales, country }: { locales: readonly string[]; country: string },
): Promise<void> {
  const language = locales[0]?.split('-')[0] ?? 'en'
  await insertBranch(trx, { ...emptyBranch(country), name: NAMES[language] ?? 'Main branch' }, 0)
}
