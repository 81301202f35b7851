import { useTexts } from '../../i18n/language.tsx'
import { Card, TextField } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import type { CardProps } from './ProductForm.tsx'
import type { Product } from './queries.ts'
import { productTexts } from './texts.ts'
import { textsIn } from './texts-in.ts'

/** What search engines show before they cut. */
const SHOWN = { title: 60, text: 155 }

const cut = (text: string, most: number) => (text.length > most ? `${text.slice(0, most).trimEnd()} …` : text)

export function SeoCard({ saved, ...cards }: CardProps & { saved: Product | undefined }) {
  const { editor: texts } = useTexts(productTexts)
  const { url, name, locales } = useStore()
  const { values, locale } = cards
  const { isMain, shown, write, error, fallback } = textsIn(cards, locales[0] ?? 'en')
  const host = new URL(url).host
  const folders = [...(isMain ? [] : [locale]), 'products']
  const slug = shown.slug || saved?.slugs[locale] || values.slug
  const title = shown.title || values.title
  const text = shown.seoDescription || shown.description || values.seoDescription || values.description
  return (
    <Card title={texts.seo} text={texts.seoText}>
      <div className="result">
        <p>{[host, ...folders, slug || '…'].join(' › ')}</p>
        <p>{cut(shown.seoTitle || `${title || '…'} · ${name}`, SHOWN.title)}</p>
        <p>{cut(text.replaceAll(/<[^>]*>/g, ' ').trim(), SHOWN.text)}</p>
      </div>
      <TextField
        label={texts.seoTitle}
        hint={texts.seoLength(shown.seoTitle.length, SHOWN.title)}
        placeholder={title}
        value={shown.seoTitle}
        onChange={(title) => write('seoTitle', title)}
        error={error('seo.title')}
      />
      <TextField
        label={texts.seoDescription}
        hint={texts.seoLength(shown.seoDescription.length, SHOWN.text)}
        rows={3}
        placeholder={fallback(values.seoDescription)}
        value={shown.seoDescription}
        onChange={(description) => write('seoDescription', description)}
        error={error('seo.description')}
      />
      <TextField
        label={texts.slug}
        hint={texts.slugHint}
        before={`${[host, ...folders].join('/')}/`}
        placeholder={saved?.slugs[locale] ?? ''}
        value={shown.slug}
        onChange={(slug) => write('slug', slug)}
        error={error('slug')}
      />
    </Card>
  )
}
