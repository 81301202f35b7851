import { createContext, use } from 'react'
import type { Draft, Target } from './draft.ts'
import type { Pack } from './queries.ts'

/** What the form at the side is about. */
export type Selection = Target | 'theme' | undefined

export interface Editor {
  draft: Draft
  pack: Pack
  packs: readonly Pack[]
  /** Whose pages are looked at: `home`, `product` ... */
  template: string
  /** The language of the store in which texts are read and written. */
  locale: string
  selection: Selection
  canWrite: boolean
  /** Changes with one key that follow one another are undone together. */
  change: (next: Draft, key?: string) => void
  select: (selection: Selection) => void
}

const EditorContext = createContext<Editor | undefined>(undefined)
export const EditorProvider = EditorContext.Provider

export function useEditor(): Editor {
  const editor = use(EditorContext)
  if (!editor) throw new Error('This component belongs into the theme editor')
  return editor
}

/** The language that is edited; undefined outside of the editor's own parts. */
export const useEditedLocale = (): string | undefined => use(EditorContext)?.locale
