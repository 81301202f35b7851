import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, dataOf, problemOf, queryClient } from '../../api.ts'
import { useFormat, useShellTexts, useTexts } from '../../i18n/language.tsx'
import {
  Card,
  Checkbox,
  ConflictDialog,
  errorAt,
  Form,
  ProblemNotice,
  showToast,
  TextField,
  useDraft,
} from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { MediaField } from '../content/MediaField.tsx'
import { FormEnd } from './FormEnd.tsx'
import { LinksField } from './LinksField.tsx'
import { settingsQuery, type StoreSettings } from './queries.ts'
import { settingsTexts } from './texts.ts'

const FIELDS = ['email', 'phone', 'social', 'logoId', 'iconId', 'taxNote', 'description']

const toValues = ({ version: _version, updatedAt: _updatedAt, ...values }: StoreSettings) => values

/** What every page says of the store. It is public as soon as it is saved. */
export function PublicForm({ settings }: { settings: StoreSettings }) {
  const texts = useTexts(settingsTexts)
  const shell = useShellTexts()
  const format = useFormat()
  const store = useStore()
  const draft = useDraft(toValues(settings))
  const [theirs, setTheirs] = useState<StoreSettings>()
  const { values, set } = draft
  const query = settingsQuery(store.slug)
  const save = useMutation({
    mutationFn: ({ version }: StoreSettings) =>
      dataOf(
        api.PATCH('/api/stores/{store}/settings', {
          params: { path: { store: store.slug }, header: { 'if-match': `"${version}"` } },
          body: { ...draft.changes, ...(draft.changes.social && { social: filled(draft.changes.social) }) },
        }),
      ),
    onSuccess(saved) {
      draft.discard()
      queryClient.setQueryData(query.queryKey, saved)
      showToast({ text: shell.saved })
    },
    async onError(error) {
      if (problemOf(error)?.code !== 'precondition_failed') return
      setTheirs(await queryClient.query({ ...query, staleTime: 0 }))
    },
  })
  const error = (field: string) => errorAt(save.error, field)
  const canWrite = store.can('settings.write')
  const isConflict = problemOf(save.error)?.code === 'precondition_failed'
  return (
    <Card title={texts.shown} text={texts.shownText}>
      <Form onSubmit={() => save.mutate(settings)}>
        {!isConflict && <ProblemNotice error={save.error} fields={FIELDS} />}
        <fieldset disabled={!canWrite} className="stack">
          <div className="pair">
            <TextField
              label={texts.email}
              type="email"
              autoComplete="off"
              value={values.email}
              onChange={(email) => set('email', email)}
              error={error('email')}
            />
            <TextField
              label={texts.phone}
              type="tel"
              autoComplete="off"
              value={values.phone}
              onChange={(phone) => set('phone', phone)}
              error={error('phone')}
            />
          </div>
          {store.locales.map((locale) => (
            <TextField
              key={locale}
              rows={2}
              label={
                store.locales.length > 1 ? `${texts.about} (${format.languageName(locale)})` : texts.about
              }
              value={values.description[locale] ?? ''}
              onChange={(text) => set('description', { ...values.description, [locale]: text })}
              error={error(`description.${locale}`)}
            />
          ))}
          <LinksField
            values={values.social}
            onChange={(social) => set('social', social)}
            error={(place) => error(`social.${place}`)}
          />
          <div className="pair">
            <MediaField
              label={texts.logo}
              value={values.logoId}
              onChange={(id) => set('logoId', id)}
              error={error('logoId')}
            />
            <MediaField
              label={texts.icon}
              hint={texts.iconHint}
              value={values.iconId}
              onChange={(id) => set('iconId', id)}
              error={error('iconId')}
            />
          </div>
          <Checkbox isSelected={values.taxNote} onChange={(isShown) => set('taxNote', isShown)}>
            {texts.taxNote}
          </Checkbox>
        </fieldset>
        {canWrite && <FormEnd isDirty={draft.isDirty} isWorking={save.isPending} onDiscard={draft.discard} />}
      </Form>
      {theirs && (
        <ConflictDialog
          names={{
            ...texts,
            social: texts.links,
            logoId: texts.logo,
            iconId: texts.icon,
            description: texts.about,
          }}
          base={toValues(save.variables ?? settings)}
          theirs={toValues(theirs)}
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
    </Card>
  )
}

const filled = (links: string[]) => links.map((link) => link.trim()).filter(Boolean)
