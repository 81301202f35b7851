import { useFormat, useTexts } from '../../i18n/language.tsx'
import { Card, Select, TextField } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { isHtml } from '../categories/group-form.ts'
import { groupTexts } from '../categories/group-texts.ts'
import { NO_PRODUCT_TEXTS, optionWords } from './product-form.ts'
import type { CardProps } from './ProductForm.tsx'
import type { Product } from './queries.ts'
import { productTexts } from './texts.ts'
import { textsIn } from './texts-in.ts'

/** What the product is called and what is said of it, language by language. */
export function AboutCard({ saved, ...cards }: CardProps & { saved: Product | undefined }) {
  const { editor: texts } = useTexts(productTexts)
  const common = useTexts(groupTexts)
  const format = useFormat()
  const { locales } = useStore()
  const { locale, setLocale, values } = cards
  const { isMain, shown, write, error, fallback } = textsIn(cards, locales[0] ?? 'en')
  const before = isMain ? saved?.description : saved?.translations[locale]?.description
  return (
    <Card
      title={texts.about}
      {...(!isMain && { text: common.fallsBack })}
      actions={
        locales.length > 1 && (
          <Select
            hideLabel
            label={common.language}
            value={locale}
            onChange={setLocale}
            choices={locales.map((value) => ({ value, label: format.languageName(value) }))}
          />
        )
      }
    >
      <TextField
        label={texts.title}
        name="title"
        autoFocus={!saved}
        placeholder={fallback(values.title)}
        value={shown.title}
        onChange={(text) => write('title', text)}
        error={error('title')}
      />
      <TextField
        label={texts.description}
        hint={isHtml(before ?? '') ? texts.htmlHint : texts.descriptionHint}
        rows={7}
        placeholder={fallback(values.description)}
        value={shown.description}
        onChange={(text) => write('description', text)}
        error={error('description')}
      />
      {!isMain && <OptionWords {...cards} />}
    </Card>
  )
}

function OptionWords({ values, set, error, locale }: CardProps) {
  const { editor: texts } = useTexts(productTexts)
  const words = optionWords(values)
  const translation = values.translations[locale] ?? NO_PRODUCT_TEXTS
  const write = (word: string, text: string) => {
    const options = { ...translation.options, [word]: text }
    set('translations', { ...values.translations, [locale]: { ...translation, options } })
  }
  if (words.length === 0) return null
  return (
    <fieldset className="option-words">
      <legend>{texts.options}</legend>
      {words.map((word) => (
        <TextField
          key={word}
          label={word}
          placeholder={word}
          value={translation.options[word] ?? ''}
          onChange={(text) => write(word, text)}
          error={error(`translations.${locale}.options.${word}`)}
        />
      ))}
    </fieldset>
  )
}
