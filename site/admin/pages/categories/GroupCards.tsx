import type { ReactNode } from 'react'
import { useFormat, useTexts } from '../../i18n/language.tsx'
import { Card, Select, TextField } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { PictureField } from '../media/PictureField.tsx'
import { NO_TEXTS, isHtml, type Group, type GroupForm, type GroupTexts } from './group-form.ts'
import type { Cards } from './GroupEditor.tsx'
import { groupTexts } from './group-texts.ts'

interface GroupCardsProps extends Cards<GroupForm> {
  saved: Group | undefined
  /** What the API calls the title. */
  titleField: 'title' | 'name'
  titleLabel: string
  /** Before the slug in its address: `brands`. */
  noun: string
  /** Cards between what is said and what search engines read. */
  children?: ReactNode
}

/** Title, description, address and what search engines read, language by language. */
export function GroupTextCards(props: GroupCardsProps) {
  const { values, set, error, locale, setLocale, saved, titleField, titleLabel, noun, children } = props
  const texts = useTexts(groupTexts)
  const format = useFormat()
  const { locales, url } = useStore()
  const isMain = locale === (locales[0] ?? 'en')
  const shown: GroupTexts = isMain ? values : (values.translations[locale] ?? NO_TEXTS)
  const write = (key: keyof GroupTexts, text: string) =>
    isMain
      ? set(key, text)
      : set('translations', { ...values.translations, [locale]: { ...shown, [key]: text } })
  const at = (field: string, name = field) => error(isMain ? name : `translations.${locale}.${field}`)
  const fallback = (text: string) => (isMain ? '' : text)
  const before = isMain ? saved?.description : saved?.translations[locale]?.description
  const host = new URL(url).host
  const folder = isMain ? noun : `${locale}/${noun}`
  return (
    <>
      <Card
        title={texts.about}
        {...(!isMain && { text: texts.fallsBack })}
        actions={
          locales.length > 1 && (
            <Select
              hideLabel
              label={texts.language}
              value={locale}
              onChange={setLocale}
              choices={locales.map((value) => ({ value, label: format.languageName(value) }))}
            />
          )
        }
      >
        <TextField
          label={titleLabel}
          name="title"
          autoFocus={!saved}
          placeholder={fallback(values.title)}
          value={shown.title}
          onChange={(text) => write('title', text)}
          error={at('title', titleField)}
        />
        <TextField
          label={texts.description}
          hint={isHtml(before ?? '') ? texts.htmlHint : texts.descriptionHint}
          rows={5}
          placeholder={fallback(values.description)}
          value={shown.description}
          onChange={(text) => write('description', text)}
          error={at('description')}
        />
      </Card>
      {children}
      <Card title={texts.seo}>
        <TextField
          label={texts.slug}
          hint={texts.slugHint}
          before={`${host}/${folder}/`}
          placeholder={fallback(saved?.slugs[locale] ?? '')}
          value={shown.slug}
          onChange={(text) => write('slug', text)}
          error={at('slug')}
        />
        <TextField
          label={texts.seoTitle}
          placeholder={shown.title || fallback(values.title)}
          value={shown.seoTitle}
          onChange={(text) => write('seoTitle', text)}
          error={at('seo.title')}
        />
        <TextField
          label={texts.seoDescription}
          rows={3}
          placeholder={fallback(values.seoDescription)}
          value={shown.seoDescription}
          onChange={(text) => write('seoDescription', text)}
          error={at('seo.description')}
        />
      </Card>
    </>
  )
}

export function PictureCard({ values, set, error }: Cards<GroupForm>) {
  const texts = useTexts(groupTexts)
  return (
    <Card title={texts.picture}>
      <PictureField
        value={values.mediaId}
        onChange={(mediaId) => set('mediaId', mediaId)}
        error={error('mediaId')}
      />
    </Card>
  )
}
