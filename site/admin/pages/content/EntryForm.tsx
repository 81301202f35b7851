import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { problemOf, queryClient } from '../../api.ts'
import { useFormat, useShellTexts, useTexts } from '../../i18n/language.tsx'
import {
  Button,
  Card,
  ConflictDialog,
  errorAt,
  Form,
  OutsideLink,
  PageHeader,
  ProblemNotice,
  Select,
  showToast,
  TextField,
  useDraft,
} from '../../kit/index.ts'
import { navigate } from '../../router.tsx'
import { useStore } from '../../store.tsx'
import {
  changeEntry,
  createEntry,
  entryQuery,
  takeEntry,
  type Entry,
  type EntryChanges,
  type Folder,
} from './entries.ts'
import { EntryActions } from './EntryActions.tsx'
import { MediaField } from './MediaField.tsx'
import { PublishCard } from './PublishCard.tsx'
import { contentTexts } from './texts.ts'
import { VersionsCard } from './VersionsCard.tsx'
import { wordsIn } from './words.ts'

const FIELDS = ['title', 'slug', 'body', 'excerpt', 'author', 'imageId', 'seo']
const EMPTY: EntryChanges = {
  title: {},
  slug: {},
  body: {},
  seo: { title: {}, description: {} },
}

const FOLDERS = { pages: 'pages', posts: 'blog', policies: 'policies' } as const satisfies Record<
  Folder,
  string
>

const emptyOf = (folder: Folder): EntryChanges => ({
  ...EMPTY,
  ...(folder !== 'policies' && { imageId: null }),
  ...(folder === 'posts' && { excerpt: {}, author: '' }),
})

const toValues = (entry: Entry, folder: Folder): EntryChanges => ({
  title: entry.title,
  slug: entry.slug,
  body: entry.body,
  seo: entry.seo,
  ...(folder !== 'policies' && { imageId: entry.imageId }),
  ...(folder === 'posts' && { excerpt: entry.excerpt, author: entry.author }),
})

export function EntryForm({ folder, entry }: { folder: Folder; entry?: Entry }) {
  const all = useTexts(contentTexts)
  const texts = all[folder]
  const shell = useShellTexts()
  const format = useFormat()
  const store = useStore()
  const place = { store: store.slug, folder }
  const [locale, setLocale] = useState(store.locales[0]!)
  const [theirs, setTheirs] = useState<Entry>()
  const draft = useDraft(entry ? toValues(entry, folder) : emptyOf(folder))
  const { values, set } = draft

  const save = useMutation({
    mutationFn: (base: Entry | undefined) =>
      base ? changeEntry(place, base, draft.changes) : createEntry(place, values),
    onSuccess(saved) {
      draft.discard()
      takeEntry(place, saved)
      showToast({ text: entry ? shell.saved : texts.created })
      // Not before the guard has seen that nothing is unsaved.
      if (!entry) window.setTimeout(() => navigate(store.path(`${folder}/${saved.id}`), { replace: true }))
    },
    async onError(error) {
      if (!entry || problemOf(error)?.code !== 'precondition_failed') return
      setTheirs(await queryClient.query({ ...entryQuery(place, entry.id), staleTime: 0 }))
    },
  })
  const canWrite = store.can('content.write')
  const isConflict = problemOf(save.error)?.code === 'precondition_failed'
  const error = (field: string) => errorAt(save.error, field)
  /** One text of several languages. */
  const words = (key: 'title' | 'slug' | 'body' | 'excerpt') => ({
    value: values[key]?.[locale] ?? '',
    onChange: (text: string) => set(key, { ...values[key], [locale]: text }),
    error: error(key),
  })
  const seo = (key: 'title' | 'description') => ({
    value: values.seo[key][locale] ?? '',
    onChange: (text: string) => set('seo', { ...values.seo, [key]: { ...values.seo[key], [locale]: text } }),
    error: error(`seo.${key}`),
  })
  const isShown = entry?.status === 'published' || entry?.status === 'changed'
  const base = FOLDERS[folder]

  return (
    <>
      <PageHeader
        title={entry ? wordsIn(entry.title, store.locales) || texts.newTitle : texts.newTitle}
        back={{ href: store.path(folder), label: texts.title }}
        actions={
          <>
            {isShown && (
              <OutsideLink
                href={`${store.url.replace(/\/$/, '')}/${base}/${wordsIn(entry.slug, store.locales)}/`}
              >
                {all.view}
              </OutsideLink>
            )}
            {entry && canWrite && <EntryActions place={place} entry={entry} />}
          </>
        }
      />
      <Form onSubmit={() => save.mutate(entry)}>
        {!isConflict && <ProblemNotice error={save.error} fields={FIELDS} />}
        <fieldset disabled={!canWrite} className="with-aside">
          <div className="stack">
            <Card>
              {store.locales.length > 1 && (
                <Select
                  label={shell.language}
                  hint={all.languageHint}
                  value={locale}
                  onChange={setLocale}
                  choices={store.locales.map((value) => ({ value, label: format.languageName(value) }))}
                />
              )}
              <TextField label={all.fields.title} name="title" autoFocus={!entry} {...words('title')} />
              {folder === 'posts' && (
                <TextField label={all.fields.excerpt} hint={all.excerptHint} rows={2} {...words('excerpt')} />
              )}
              <TextField label={all.fields.body} hint={all.bodyHint} rows={16} {...words('body')} />
            </Card>
            <Card title={all.found} text={all.foundText}>
              <TextField label={all.fields.seoTitle} {...seo('title')} />
              <TextField label={all.fields.seoDescription} rows={2} {...seo('description')} />
              <TextField
                label={all.fields.slug}
                hint={all.slugHint}
                before={`/${base}/`}
                {...words('slug')}
              />
            </Card>
          </div>
          <div className="stack">
            {entry && <PublishCard place={place} entry={entry} isDirty={draft.isDirty} />}
            {folder !== 'policies' && (
              <Card>
                <MediaField
                  label={all.fields.image}
                  value={values.imageId ?? null}
                  onChange={(id) => set('imageId', id)}
                  error={error('imageId')}
                />
                {folder === 'posts' && (
                  <TextField
                    label={all.fields.author}
                    value={values.author ?? ''}
                    onChange={(author) => set('author', author)}
                    error={error('author')}
                  />
                )}
              </Card>
            )}
            {entry && <VersionsCard place={place} entry={entry} isDirty={draft.isDirty} />}
          </div>
        </fieldset>
        {(draft.isDirty || !entry) && canWrite && (
          <div className="save-bar">
            <p>{draft.isDirty ? all.unsaved : ''}</p>
            {draft.isDirty && <Button onPress={draft.discard}>{all.discard}</Button>}
            <Button type="submit" look="primary" isWorking={save.isPending}>
              {entry ? all.saveDraft : texts.create}
            </Button>
          </div>
        )}
      </Form>
      {theirs && (
        <ConflictDialog
          names={{ ...all.fields, imageId: all.fields.image, seo: all.found }}
          base={toValues(save.variables ?? theirs, folder)}
          theirs={toValues(theirs, folder)}
          changes={draft.changes}
          onClose={() => setTheirs(undefined)}
          onTakeTheirs={(rest) => {
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
