import { useMutation } from '@tanstack/react-query'
import { api, dataOf, queryClient } from '../../api.ts'
import { useFormat, useShellTexts, useTexts } from '../../i18n/language.tsx'
import {
  Card,
  ComboBox,
  errorAt,
  Form,
  ProblemNotice,
  showToast,
  TextField,
  useDraft,
} from '../../kit/index.ts'
import { navigate } from '../../router.tsx'
import { storeQuery, useStore, type Store } from '../../store.tsx'
import { COUNTRIES } from '../stores/places.ts'
import { FormEnd } from './FormEnd.tsx'
import { LanguagesField } from './LanguagesField.tsx'
import { settingsTexts } from './texts.ts'

const FIELDS = ['name', 'slug', 'country', 'timezone', 'locales']

const ZONES = Intl.supportedValuesOf('timeZone')

const toValues = ({ name, slug, country, timezone, locales }: Store) => ({
  name,
  slug,
  country,
  timezone,
  locales,
})

/** What the store is: name, address, place and languages. */
export function StoreForm() {
  const texts = useTexts(settingsTexts)
  const shell = useShellTexts()
  const format = useFormat()
  const store = useStore()
  const draft = useDraft(toValues(store))
  const { values, set } = draft
  const save = useMutation({
    mutationFn: () =>
      dataOf(
        api.PATCH('/api/stores/{store}', { params: { path: { store: store.slug } }, body: draft.changes }),
      ),
    async onSuccess(saved) {
      draft.discard()
      queryClient.setQueryData(storeQuery(saved.slug).queryKey, saved)
      showToast({ text: shell.saved })
      // Not before the guard has seen that nothing is unsaved.
      if (saved.slug !== store.slug) {
        window.setTimeout(() => navigate(`/admin/${saved.slug}/settings`, { replace: true }))
      }
      await queryClient.invalidateQueries({ queryKey: ['stores'] })
      await queryClient.invalidateQueries({ queryKey: ['me'] })
    },
  })
  const error = (field: string) => errorAt(save.error, field)
  const host = new URL(store.url).host
  const domain = window.location.host
  const canWrite = store.can('settings.write')
  const zones = ZONES.includes(values.timezone) ? ZONES : [values.timezone, ...ZONES]
  return (
    <Card title={texts.store} text={texts.storeText}>
      <Form onSubmit={() => save.mutate()}>
        <ProblemNotice error={save.error} fields={FIELDS} />
        <fieldset disabled={!canWrite} className="stack">
          <TextField
            label={texts.name}
            name="name"
            autoComplete="organization"
            value={values.name}
            onChange={(name) => set('name', name)}
            error={error('name')}
          />
          <TextField
            label={texts.address}
            hint={values.slug === store.slug ? texts.shownAt(host) : texts.slugHint}
            name="slug"
            value={values.slug}
            onChange={(slug) => set('slug', slug)}
            after={`.${domain}`}
            error={error('slug')}
          />
          <div className="pair">
            <ComboBox
              label={texts.country}
              choices={(COUNTRIES.includes(values.country) ? COUNTRIES : [values.country, ...COUNTRIES])
                .map((value) => ({ value, label: format.countryName(value) }))
                .sort((left, right) => left.label.localeCompare(right.label))}
              value={values.country}
              onChange={(country) => set('country', country)}
              error={error('country')}
            />
            <ComboBox
              label={texts.timezone}
              choices={zones.map((value) => ({ value, label: value.replaceAll('_', ' ') }))}
              value={values.timezone}
              onChange={(timezone) => set('timezone', timezone)}
              error={error('timezone')}
            />
          </div>
          <TextField
            label={texts.currency}
            hint={texts.currencyHint}
            isReadOnly
            value={`${format.currencyName(store.currency)} (${store.currency})`}
          />
          <LanguagesField
            values={values.locales}
            onChange={(locales) => set('locales', locales)}
            error={error('locales')}
          />
        </fieldset>
        {canWrite && <FormEnd isDirty={draft.isDirty} isWorking={save.isPending} onDiscard={draft.discard} />}
      </Form>
    </Card>
  )
}
