import { useMutation } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { problemOf } from '../../api.ts'
import { useShellTexts, useTexts } from '../../i18n/language.tsx'
import {
  Button,
  ConflictDialog,
  errorAt,
  Form,
  OutsideLink,
  PageHeader,
  ProblemNotice,
  showToast,
  useDraft,
} from '../../kit/index.ts'
import { navigate } from '../../router.tsx'
import { useStore } from '../../store.tsx'
import { DeleteGroup } from './DeleteGroup.tsx'
import type { Group, GroupForm } from './group-form.ts'
import { groupTexts } from './group-texts.ts'

export interface Cards<Values> {
  values: Values
  set: <Key extends keyof Values>(key: Key, value: Values[Key]) => void
  error: (field: string) => string | undefined
  /** The language in whose words it is edited. */
  locale: string
  setLocale: (locale: string) => void
}

interface GroupEditorProps<Saved extends Group, Values extends GroupForm> {
  /** None for a new one. */
  saved: Saved | undefined
  empty: Values
  toForm: (saved: Saved) => Values
  /** Where its list is: `brands`. */
  noun: string
  titles: { list: string; new: string; create: string; created: string }
  /** What the fields are called, for a conflict. */
  names: Record<keyof Values & string, string>
  /** Fields that say themselves what is wrong with them, as the API names them. */
  fields: readonly string[]
  isVisible: boolean
  load: (id: number) => Promise<Saved>
  save: (base: Saved | undefined, values: Values, changes: Partial<Values>) => Promise<Saved>
  onSaved: (saved: Saved) => void
  removal: { title: string; text: ReactNode; run: (saved: Saved) => Promise<unknown> }
  main: (cards: Cards<Values>) => ReactNode
  aside: (cards: Cards<Values>) => ReactNode
}

const TEXT_FIELDS = ['title', 'name', 'slug', 'description', 'seo']

/** The form of a category, a collection or a brand: saving, refusals, conflicts, deleting. */
export function GroupEditor<Saved extends Group, Values extends GroupForm>(
  props: GroupEditorProps<Saved, Values>,
) {
  const { saved, empty, toForm, noun, titles, names } = props
  const texts = useTexts(groupTexts)
  const shell = useShellTexts()
  const store = useStore()
  const main = store.locales[0] ?? 'en'
  const [locale, setLocale] = useState(main)
  const [theirs, setTheirs] = useState<Saved>()
  const draft = useDraft<Values>(saved ? toForm(saved) : empty)
  const { values, set } = draft

  const save = useMutation({
    mutationFn: (base: Saved | undefined) => props.save(base, values, base ? draft.changes : values),
    onSuccess(next) {
      draft.discard()
      props.onSaved(next)
      showToast({ text: saved ? shell.saved : titles.created })
      // Not before the guard has seen that nothing is unsaved.
      if (!saved) window.setTimeout(() => navigate(store.path(`${noun}/${next.id}`), { replace: true }))
    },
    async onError(error) {
      if (saved && problemOf(error)?.code === 'precondition_failed') setTheirs(await props.load(saved.id))
    },
  })
  const canWrite = store.can('catalog.write')
  const isConflict = problemOf(save.error)?.code === 'precondition_failed'
  const shown = locale === main ? TEXT_FIELDS : [`translations.${locale}`]
  const cards: Cards<Values> = {
    ...{ values, set, locale, setLocale },
    error: (field) => errorAt(save.error, field),
  }
  return (
    <>
      <PageHeader
        title={saved ? toForm(saved).title : titles.new}
        back={{ href: store.path(noun), label: titles.list }}
        actions={
          <>
            {saved && props.isVisible && saved.slug !== '' && (
              <OutsideLink href={`${store.url.replace(/\/$/, '')}/${noun}/${saved.slug}/`}>
                {texts.view}
              </OutsideLink>
            )}
            {saved && canWrite && (
              <DeleteGroup
                title={props.removal.title}
                text={props.removal.text}
                list={store.path(noun)}
                run={() => props.removal.run(saved)}
              />
            )}
          </>
        }
      />
      <Form onSubmit={() => save.mutate(saved)}>
        {!isConflict && <ProblemNotice error={save.error} fields={[...shown, ...props.fields]} />}
        <fieldset disabled={!canWrite} className="with-aside">
          <div className="stack">{props.main(cards)}</div>
          <div className="stack">{props.aside(cards)}</div>
        </fieldset>
        {(draft.isDirty || !saved) && canWrite && (
          <div className="save-bar">
            <p>{draft.isDirty ? texts.unsaved : ''}</p>
            {draft.isDirty && <Button onPress={draft.discard}>{texts.discard}</Button>}
            <Button type="submit" look="primary" isWorking={save.isPending}>
              {saved ? shell.save : titles.create}
            </Button>
          </div>
        )}
      </Form>
      {theirs && (
        <ConflictDialog
          names={names}
          base={save.variables ? toForm(save.variables) : values}
          theirs={toForm(theirs)}
          changes={draft.changes}
          onClose={() => setTheirs(undefined)}
          onTakeTheirs={(rest) => {
            props.onSaved(theirs)
            draft.setChanges(rest)
            setTheirs(undefined)
            save.reset()
          }}
          onKeepMine={() => {
            setTheirs(undefined)
            save.mutate(theirs)
          }}
        />
      )}
    </>
  )
}
