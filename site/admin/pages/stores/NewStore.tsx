import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, dataOf, queryClient } from '../../api.ts'
import { useFormat, useLanguage, useTexts } from '../../i18n/language.tsx'
import {
  Button,
  Card,
  Checkbox,
  ComboBox,
  errorAt,
  Form,
  PageHeader,
  ProblemNotice,
  TextField,
} from '../../kit/index.ts'
import type { Store } from '../../store.tsx'
import { Looks, type Look } from './Looks.tsx'
import { Opening } from './Opening.tsx'
import { COUNTRIES, CURRENCIES, CURRENCY_OF, guessCountry, STORE_LANGUAGES, suggestSlug } from './places.ts'
import { storesTexts } from './texts.ts'

const FIELDS = ['name', 'slug', 'country', 'currency', 'locales', 'theme']
const OFFERED = ['en', 'es', 'pt', 'fr', 'de', 'it', 'ar']

/** A few questions, most of them answered already; a moment later the store is live. */
export default function NewStore() {
  const { create: texts } = useTexts(storesTexts)
  const format = useFormat()
  const [name, setName] = useState('')
  const [ownSlug, setSlug] = useState<string>()
  const [country, setCountry] = useState(() => guessCountry(navigator.languages))
  const [ownCurrency, setCurrency] = useState<string>()
  const [main, setMain] = useState<string>(useLanguage())
  const [others, setOthers] = useState<string[]>([])
  const [look, setLook] = useState<Look>('classic')
  const slug = ownSlug ?? suggestSlug(name)
  const currency = ownCurrency ?? CURRENCY_OF[country] ?? 'EUR'
  const locales = [main, ...others.filter((each) => each !== main)]

  const create = useMutation({
    mutationFn: () => {
      const body = { name, slug, country, currency, locales, theme: `base:${look}` }
      return dataOf(api.POST('/api/stores', { body }))
    },
    onSuccess: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: ['me'] }),
        queryClient.invalidateQueries({ queryKey: ['stores'] }),
      ]),
  })
  if (create.isPending || create.data) return <Opening store={create.data as Store | undefined} />

  const error = (field: string) => errorAt(create.error, field)
  const choices = (codes: readonly string[], nameOf: (code: string) => string) =>
    codes
      .map((value) => ({ value, label: nameOf(value) }))
      .sort((left, right) => left.label.localeCompare(right.label))
  return (
    <div className="narrow">
      <PageHeader title={texts.title} text={texts.text} />
      <Card>
        <Form onSubmit={() => create.mutate()}>
          <ProblemNotice error={create.error} fields={FIELDS} />
          <TextField
            label={texts.name}
            name="name"
            autoFocus
            autoComplete="organization"
            value={name}
            onChange={setName}
            error={error('name')}
          />
          <TextField
            label={texts.address}
            hint={texts.addressHint}
            name="slug"
            value={slug}
            onChange={setSlug}
            after={`.${window.location.host}`}
            error={error('slug')}
          />
          <div className="pair">
            <ComboBox
              label={texts.country}
              choices={choices(COUNTRIES, format.countryName)}
              value={country}
              onChange={setCountry}
              error={error('country')}
            />
            <ComboBox
              label={texts.currency}
              choices={choices(CURRENCIES, (code) => `${format.currencyName(code)} (${code})`)}
              value={currency}
              onChange={setCurrency}
              error={error('currency')}
            />
          </div>
          <ComboBox
            label={texts.language}
            choices={choices(STORE_LANGUAGES, format.languageName)}
            value={main}
            onChange={setMain}
            error={error('locales')}
          />
          <fieldset className="checks">
            <legend>{texts.more}</legend>
            {OFFERED.filter((each) => each !== main).map((each) => (
              <Checkbox
                key={each}
                isSelected={others.includes(each)}
                onChange={(chosen) =>
                  setOthers(chosen ? [...others, each] : others.filter((other) => other !== each))
                }
              >
                {format.languageName(each)}
              </Checkbox>
            ))}
          </fieldset>
          <Looks value={look} onChange={setLook} />
          <Button type="submit" look="primary">
            {texts.submit}
          </Button>
        </Form>
      </Card>
    </div>
  )
}
