import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { components } from '../../../api/contracts/generated/api.ts'
import { api, dataOf } from '../api.ts'
import { useShellTexts } from '../i18n/language.tsx'
import type { IconName } from '../kit/index.ts'
import { useStoreIfAny, type StoreInUse } from '../store.tsx'
import type { Destination } from './use-destinations.ts'

type Found = components['schemas']['Found']

const PAUSE_MS = 180
const SHORTEST = 2

const PLACES: Record<Found['kind'], { icon: IconName; folder: string }> = {
  product: { icon: 'tag', folder: 'products' },
  category: { icon: 'folder', folder: 'categories' },
  collection: { icon: 'layers', folder: 'collections' },
  brand: { icon: 'badge', folder: 'brands' },
  page: { icon: 'page', folder: 'pages' },
  post: { icon: 'pencil', folder: 'posts' },
  policy: { icon: 'scroll', folder: 'policies' },
  member: { icon: 'people', folder: 'staff' },
}

interface FoundInStore {
  destinations: Destination[]
  isLoading: boolean
  error: Error | null
}

/** What the store in use has by these words, a moment after the last keystroke. */
export function useFound(typed: string): FoundInStore {
  const texts = useShellTexts()
  const store = useStoreIfAny()
  const q = usePaused(typed.trim())
  const isWorthIt = store !== undefined && q.length >= SHORTEST && typed.trim() !== ''
  const { data, isFetching, error } = useQuery({
    queryKey: ['store', store?.slug ?? '', 'find', q],
    queryFn: ({ signal }) =>
      dataOf(
        api.GET('/api/stores/{store}/find', {
          params: { path: { store: store?.slug ?? '' }, query: { q } },
          signal,
        }),
      ),
    enabled: isWorthIt,
    placeholderData: keepPreviousData,
  })
  if (!isWorthIt) return { destinations: [], isLoading: false, error: null }
  const destinations = (data?.data ?? []).map((found) => ({
    href: addressOf(store, found),
    label: found.title,
    note: found.hidden ? texts.notShown(texts.found[found.kind]) : texts.found[found.kind],
    icon: PLACES[found.kind].icon,
  }))
  return { destinations, isLoading: isFetching, error }
}

function addressOf(store: StoreInUse, { kind, id }: Found): string {
  const { folder } = PLACES[kind]
  // All of the staff stand on one page.
  return store.path(kind === 'member' ? `${folder}#${id}` : `${folder}/${id}`)
}

function usePaused(text: string): string {
  const [paused, setPaused] = useState(text)
  useEffect(() => {
    const timer = window.setTimeout(() => setPaused(text), PAUSE_MS)
    return () => window.clearTimeout(timer)
  }, [text])
  return paused
}
