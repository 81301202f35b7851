import { useMutation } from '@tanstack/react-query'
import { api, dataOf, queryClient } from '../../api.ts'
import { LANGUAGES, type Language } from '../../i18n/define-texts.ts'
import { useLanguage, useShellTexts, useTexts } from '../../i18n/language.tsx'
import {
  Card,
  errorAt,
  Form,
  ProblemNotice,
  Select,
  showToast,
  TextField,
  useDraft,
} from '../../kit/index.ts'
import { useMe } from '../../session.ts'
import { FormEnd } from '../settings/FormEnd.tsx'
import { profileTexts } from './texts.ts'

const CHOICES = Object.entries(LANGUAGES).map(([value, label]) => ({ value: value as Language, label }))

export function AboutForm() {
  const texts = useTexts(profileTexts)
  const shell = useShellTexts()
  const { account } = useMe()
  const language = useLanguage()
  const draft = useDraft({ name: account.name, locale: language })
  const save = useMutation({
    mutationFn: () => dataOf(api.PATCH('/api/auth/me', { body: draft.changes })),
    async onSuccess() {
      await queryClient.invalidateQueries({ queryKey: ['me'], exact: true })
      draft.discard()
      showToast({ text: shell.saved })
    },
  })
  return (
    <Card title={texts.about}>
      <Form onSubmit={() => save.mutate()}>
        <ProblemNotice error={save.error} fields={['name', 'locale']} />
        <div className="pair">
          <TextField
            label={texts.name}
            name="name"
            autoComplete="name"
            value={draft.values.name}
            onChange={(name) => draft.set('name', name)}
            error={errorAt(save.error, 'name')}
          />
          <Select
            label={shell.language}
            value={draft.values.locale}
            onChange={(locale) => draft.set('locale', locale)}
            choices={CHOICES}
            error={errorAt(save.error, 'locale')}
          />
        </div>
        <FormEnd isDirty={draft.isDirty} isWorking={save.isPending} onDiscard={draft.discard} />
      </Form>
    </Card>
  )
}
