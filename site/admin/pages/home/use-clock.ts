import { useMemo } from 'react'
import { useLanguage } from '../../i18n/language.tsx'
import { useStore } from '../../store.tsx'

/** Shifts are told by the clock on the store's wall, wherever one reads them. */
export function useClock() {
  const language = useLanguage()
  const { timezone: timeZone } = useStore()
  return useMemo(() => {
    const times = new Intl.DateTimeFormat(language, { timeZone, timeStyle: 'short' })
    const days = new Intl.DateTimeFormat(language, {
      timeZone,
      weekday: 'long',
      day: 'numeric',
      month: 'short',
    })
    return {
      span: (from: string, to: string) => times.formatRange(new Date(from), new Date(to)),
      day: (iso: string) => days.format(new Date(iso)),
    }
  }, [language, timeZone])
}
