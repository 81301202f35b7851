import { sameValue } from '../../../../api/contracts/same-value.ts'
import type { Draft } from './draft.ts'
import { beginHistory, rebase, record, redo, undo, type History, type Step } from './history.ts'
import { mergeDrafts, takeTheirs, type Conflict } from './merge-drafts.ts'
import type { Theme } from './queries.ts'

/** One's own draft over the one that the API has. */
export interface Editing {
  history: History<Draft>
  saved: Theme
  /** To be decided before anything else is saved. */
  conflict?: { theirs: Draft; conflicts: Conflict[] }
}

export type EditingAction =
  | { type: 'change'; draft: Draft; step: Step }
  | { type: 'undo' }
  | { type: 'redo' }
  /** The API took `base` and cleaned it: what was typed meanwhile goes on from there. */
  | { type: 'saved'; theme: Theme; base: Draft }
  /** Somebody else was quicker. */
  | { type: 'overtaken'; theme: Theme }
  /** The draft is another one altogether, as one step. */
  | { type: 'replaced'; theme: Theme; at: number }
  /** Their values are taken where a conflict is named, mine everywhere else. */
  | { type: 'decide'; theirs: Conflict[] }

export const beginEditing = (theme: Theme): Editing => ({
  history: beginHistory(draftOf(theme)),
  saved: theme,
})

export const draftOf = ({ pack, preset, settings, css, templates, groups }: Theme): Draft => ({
  pack,
  preset,
  settings,
  css,
  templates,
  groups,
})

export function edit(editing: Editing, action: EditingAction): Editing {
  const { history } = editing
  switch (action.type) {
    case 'change':
      return { ...editing, history: record(history, action.draft, action.step) }
    case 'undo':
      return { ...editing, history: undo(history) }
    case 'redo':
      return { ...editing, history: redo(history) }
    case 'saved':
      return { history: moveTo(history, action.base, action.theme), saved: action.theme }
    case 'overtaken':
      return meet(editing, action.theme)
    case 'replaced':
      return {
        history: record(history, draftOf(action.theme), { at: action.at }),
        saved: action.theme,
      }
    case 'decide':
      return decide(editing, action.theirs)
  }
}

/** Steps that can be undone come along: undoing one's own takes nothing of theirs away. */
function moveTo(history: History<Draft>, base: Draft, theme: Theme): History<Draft> {
  const theirs = draftOf(theme)
  if (sameValue(base, theirs)) return history
  return rebase(history, (draft) => (draft === base ? theirs : mergeDrafts(base, draft, theirs).draft))
}

function meet({ history, saved }: Editing, theme: Theme): Editing {
  const base = draftOf(saved)
  const theirs = draftOf(theme)
  const { conflicts } = mergeDrafts(base, history.present, theirs)
  return {
    history: moveTo(history, base, theme),
    saved: theme,
    ...(conflicts.length > 0 && { conflict: { theirs, conflicts } }),
  }
}

function decide({ history, saved, conflict }: Editing, theirs: Conflict[]): Editing {
  if (!conflict) return { history, saved }
  const present = theirs.reduce((draft, each) => takeTheirs(draft, conflict.theirs, each), history.present)
  return { history: { ...history, present }, saved }
}

/** What the API does not have yet, in the form in which it is saved and shown. */
export type Unsaved = Partial<Draft>

export function findUnsaved(saved: Draft, draft: Draft): Unsaved | undefined {
  const differs = (key: 'preset' | 'settings' | 'css') => !sameValue(saved[key], draft[key])
  // Of a new pack everything is named: what is not would be the pack's own.
  const isOther = saved.pack !== draft.pack
  const parts = (kind: 'templates' | 'groups') => {
    const changed = Object.entries(draft[kind]).filter(
      ([key, template]) => isOther || !sameValue(saved[kind][key], template),
    )
    return changed.length > 0 ? { [kind]: Object.fromEntries(changed) } : {}
  }
  const unsaved: Unsaved = {
    ...(isOther && { pack: draft.pack }),
    ...(differs('preset') && { preset: draft.preset }),
    ...(differs('settings') && { settings: draft.settings }),
    ...(differs('css') && { css: draft.css }),
    ...parts('templates'),
    ...parts('groups'),
  }
  return Object.keys(unsaved).length > 0 ? unsaved : undefined
}

/** What has to be named so that the API shows this draft: it may have taken what is being sent to it, or not yet. */
export function findUnseen(saved: Draft, sent: Draft | undefined, draft: Draft): Unsaved | undefined {
  const one = findUnsaved(saved, draft)
  const other = sent && findUnsaved(sent, draft)
  if (!one || !other) return one ?? other
  return {
    ...one,
    ...other,
    ...((one.templates ?? other.templates) && { templates: { ...one.templates, ...other.templates } }),
    ...((one.groups ?? other.groups) && { groups: { ...one.groups, ...other.groups } }),
  }
}
