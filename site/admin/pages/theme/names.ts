import type { Field, Localized, SettingValue } from '../../../../api/contracts/theme.ts'
import { pickText } from '../../../kit/settings.ts'
import { useLanguage, useTexts } from '../../i18n/language.tsx'
import { useStore } from '../../store.tsx'
import { wordsIn } from '../content/words.ts'
import { findPart, findSection, type Draft, type Place, type Target } from './draft.ts'
import { useEditedLocale } from './editor-context.ts'
import type { Pack } from './queries.ts'
import { plainText } from './plain-text.ts'
import { themeTexts } from './texts.ts'

export interface PartName {
  /** What a merchant wrote into it, else what it is. */
  title: string
  /** What it is. */
  type: string
}

export const fieldsOf = (draft: Draft, pack: Pack, target: Target | undefined): Field[] | undefined => {
  if (!target) return pack.settings
  const schema = pack.sections.find(({ type }) => type === findSection(draft, target)?.type)
  if (target.block === undefined) return schema?.fields
  return schema?.blocks?.find(({ type }) => type === findPart(draft, target)?.type)?.fields
}

/** What a path of the data leads to: `templates home sections hero settings heading`. */
export function readPath(path: readonly string[]): { target?: Target; field?: string } {
  const [kind, key = '', , section] = path
  if (kind === 'settings') return { field: key }
  if ((kind !== 'templates' && kind !== 'groups') || section === undefined) return {}
  const block = path[4] === 'blocks' ? path[5] : undefined
  const field = path[path.indexOf('settings') + 1]
  return {
    target: { place: { kind, key }, section, ...(block !== undefined && { block }) },
    ...(path.includes('settings') && field !== undefined && { field }),
  }
}

/** Things of the theme as the merchant knows them, in the language of whoever reads. */
export function useNames(draft: Draft, pack: Pack) {
  const language = useLanguage()
  const texts = useTexts(themeTexts)
  const { locales } = useStore()
  const edited = useEditedLocale()
  const readable = edited === undefined ? locales : [edited, ...locales]
  const label = (words: Localized) => pickText(words, language)

  function partName(target: Target): PartName {
    const part = findPart(draft, target)
    const section = pack.sections.find(({ type }) => type === findSection(draft, target)?.type)
    const schema =
      target.block === undefined ? section : section?.blocks?.find(({ type }) => type === part?.type)
    const type = schema ? label(schema.label) : (part?.type ?? target.section)
    const own = schema?.fields
      .filter(({ kind }) => kind === 'text' || kind === 'textarea')
      .toSorted((one, other) => Number(isTitle(other)) - Number(isTitle(one)))
      .map(({ id }) => part?.settings[id])
      .map((value) => textOf(value, readable))
      .find((text) => text !== '')
    return { title: own ?? type, type }
  }

  const placeName = ({ key }: Place): string => (texts.templates as Record<string, string>)[key] ?? key

  function fieldName(target: Target | undefined, id: string): string {
    const field = fieldsOf(draft, pack, target)?.find((each) => each.id === id)
    return field ? label(field.label) : id
  }

  function targetName(target: Target): string {
    const section = partName({ place: target.place, section: target.section })
    const names = [placeName(target.place), section.title]
    return (target.block === undefined ? names : [...names, partName(target).title]).join(' › ')
  }

  return {
    label,
    partName,
    placeName,
    sectionType: (type: string) => {
      const schema = pack.sections.find((each) => each.type === type)
      return schema ? label(schema.label) : type
    },
    fieldName,
    targetName,
    /** What a path of the data is about. */
    pathName(path: readonly string[]): string {
      const [kind, key = ''] = path
      const { target, field } = readPath(path)
      if (target) {
        return field === undefined
          ? targetName(target)
          : `${targetName(target)} › ${fieldName(target, field)}`
      }
      if (field !== undefined) return fieldName(undefined, field)
      if (kind === 'templates' || kind === 'groups') return placeName({ kind, key })
      return kind === 'css' ? texts.theme.css : texts.theme.pack
    },
  }
}

const isTitle = ({ id }: Field) => id === 'heading' || id === 'title'

const LONGEST = 60

function textOf(value: SettingValue | undefined, locales: readonly string[]): string {
  if (typeof value !== 'object' || value === null || !('text' in value)) return ''
  return plainText(wordsIn(value.text, locales)).slice(0, LONGEST)
}
