import type { ThemeVersionData } from '../../contracts/theme-data.ts'
import type { Deps } from '../../deps.ts'
import { AppError } from '../../errors.ts'
import { audit } from '../audit/index.ts'
import { checkVersion, getVersion } from '../content/index.ts'
import type { ThemeTarget } from './save-theme.ts'
import { getTheme, lockTheme, writeThemeDraft, type ThemeDocuments } from './theme.queries.ts'

/** Puts a theme that was public once into the draft, whole: pack, settings, styles and every template. */
export function restoreTheme(
  { themes, now }: Pick<Deps, 'themes' | 'now'>,
  { store, actor, expected, versionId }: ThemeTarget & { versionId: number },
): Promise<ThemeDocuments> {
  return store.db.transaction().execute(async (trx) => {
    const documents = await lockTheme(trx)
    checkVersion(documents.theme, expected)
    const data = (await getVersion(trx, documents.theme.id, versionId)) as ThemeVersionData
    if (!Object.hasOwn(themes.packs, data.pack)) {
      throw new AppError('conflict', `The theme “${data.pack}” of that time is no longer installed.`)
    }
    await writeThemeDraft(trx, documents, data, now())
    await audit(trx, actor, {
      action: 'theme.restore',
      entity: 'theme',
      entityId: '',
      after: { version: versionId },
    })
    return getTheme(trx)
  })
}
