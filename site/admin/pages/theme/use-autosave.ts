import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState, type Dispatch } from 'react'
import { problemOf, queryClient } from '../../api.ts'
import { useTexts } from '../../i18n/language.tsx'
import { showToast } from '../../kit/index.ts'
import { useLeaveGuard } from '../../router.tsx'
import type { Draft } from './draft.ts'
import { findUnsaved, type Editing, type EditingAction, type Unsaved } from './editing.ts'
import { saveDraft, themeQuery, type Theme } from './queries.ts'
import { themeTexts } from './texts.ts'

export type SaveState = 'saved' | 'unsaved' | 'saving' | 'offline' | 'refused' | 'conflict'

export interface Autosave {
  state: SaveState
  /** On its way to the API. */
  sent: Draft | undefined
  /** Why the draft as it is was refused. */
  error: unknown
  retry(): void
}

interface Attempt {
  saved: Theme
  draft: Draft
  unsaved: Unsaved
}

const PAUSE_MS = 800
const LONGEST_PAUSE_MS = 15_000
/** How often one who only looks on sees what others do. */
const LOOK_MS = 15_000

/** Nobody has refused it: it was not heard, or by somebody whose session has ended. */
const mayPass = (error: unknown) => {
  const { status = 0 } = problemOf(error) ?? {}
  return status === 0 || status === 401 || status === 429 || status >= 500
}

/** Saves a moment after the last change, and does not give up while there is no connection. */
export function useAutosave(
  store: string,
  { history: { present }, saved, conflict }: Editing,
  dispatch: Dispatch<EditingAction>,
): Autosave {
  const unsaved = useMemo(() => findUnsaved(saved, present), [saved, present])
  const [failures, setFailures] = useState(0)
  const [refusal, setRefusal] = useState<{ draft: Draft; error: unknown }>()
  const { mutate, isPending, variables } = useMutation({
    mutationFn: (attempt: Attempt) => saveDraft(store, attempt.saved, attempt.unsaved),
    onSuccess(theme, { draft }) {
      setFailures(0)
      dispatch({ type: 'saved', theme, base: draft })
    },
    async onError(error, { draft }) {
      if (problemOf(error)?.code === 'precondition_failed') {
        await queryClient
          .query({ ...themeQuery(store), staleTime: 0 })
          .catch(() => setFailures((count) => count + 1))
      } else if (mayPass(error)) setFailures((count) => count + 1)
      else setRefusal({ draft, error })
    },
  })
  const { joined } = useTexts(themeTexts)
  const { data: latest } = useQuery({ ...themeQuery(store), refetchInterval: LOOK_MS })
  const isBehind = latest !== undefined && latest.version > saved.version && !isPending && !conflict
  useEffect(() => {
    if (!isBehind) return
    dispatch({ type: 'overtaken', theme: latest })
    showToast({ text: joined })
  }, [isBehind, latest, dispatch, joined])

  const isRefused = refusal?.draft === present
  const isWaiting = unsaved !== undefined && !isPending && !conflict && !isRefused

  useEffect(() => {
    if (!isWaiting) return
    const pause = failures === 0 ? PAUSE_MS : Math.min(1_000 * 2 ** failures, LONGEST_PAUSE_MS)
    const timer = window.setTimeout(() => mutate({ saved, draft: present, unsaved }), pause)
    return () => window.clearTimeout(timer)
  }, [isWaiting, failures, saved, present, unsaved, mutate])

  useEffect(() => {
    const again = () => setFailures(0)
    window.addEventListener('online', again)
    return () => window.removeEventListener('online', again)
  }, [])

  useLeaveGuard(unsaved !== undefined)

  const state = (): SaveState => {
    if (conflict) return 'conflict'
    if (!unsaved) return 'saved'
    if (isRefused) return 'refused'
    if (failures > 0) return 'offline'
    return isPending ? 'saving' : 'unsaved'
  }
  return {
    state: state(),
    sent: isPending ? variables.draft : undefined,
    error: isRefused ? refusal.error : undefined,
    retry() {
      setRefusal(undefined)
      setFailures(0)
    },
  }
}
