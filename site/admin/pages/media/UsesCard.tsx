import { useTexts } from '../../i18n/language.tsx'
import { Card } from '../../kit/index.ts'
import { Link } from '../../router.tsx'
import { useStore } from '../../store.tsx'
import type { MediaDetail } from './queries.ts'
import { mediaTexts } from './texts.ts'

/** Those that have a page of their own in the admin. */
const PLACES: Record<string, string> = {
  product: 'products',
  category: 'categories',
  collection: 'collections',
  brand: 'brands',
}

export function UsesCard({ uses }: { uses: MediaDetail['uses'] }) {
  const texts = useTexts(mediaTexts)
  const store = useStore()
  const kinds: Record<string, string> = texts.kinds
  return (
    <Card title={texts.uses}>
      {uses.length === 0 && <p className="quiet">{texts.unused}</p>}
      {uses.length > 0 && (
        <ul className="uses">
          {uses.map(({ kind, id, title }) => {
            const place = PLACES[kind]
            return (
              <li key={`${kind} ${id}`}>
                <span className="quiet">{kinds[kind] ?? kind}</span>
                {place ? <Link href={store.path(`${place}/${id}`)}>{title}</Link> : title}
              </li>
            )
          })}
        </ul>
      )}
    </Card>
  )
}
