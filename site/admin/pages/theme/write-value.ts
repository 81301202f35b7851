import { useTexts } from '../../i18n/language.tsx'
import { useStore } from '../../store.tsx'
import { wordsIn } from '../content/words.ts'
import { plainText } from './plain-text.ts'
import { themeTexts } from './texts.ts'

const LONGEST = 140

/** Any value of a setting, as somebody reads it. */
export function useWriteValue() {
  const { form: texts } = useTexts(themeTexts)
  const { locales } = useStore()
  return (value: unknown): string => {
    if (value === null || value === undefined || value === '') return '—'
    if (typeof value === 'boolean') return value ? '✓' : '✗'
    if (typeof value !== 'object') return plainText(String(value as string | number)).slice(0, LONGEST)
    if ('text' in value) {
      return plainText(wordsIn(value.text as Record<string, string>, locales)).slice(0, LONGEST) || '—'
    }
    if ('limit' in value) return `${texts.latest}: ${String(value.limit)}`
    if ('key' in value) return String(value.key)
    if ('placement' in value) return String(value.placement)
    if ('id' in value) return `#${String(value.id)}`
    if ('ids' in value) return (value.ids as number[]).map((id) => `#${id}`).join(', ') || '—'
    return '…'
  }
}
