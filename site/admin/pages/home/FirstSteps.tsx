import { useQuery } from '@tanstack/react-query'
import { api, dataOf } from '../../api.ts'
import { useTexts } from '../../i18n/language.tsx'
import { Card, Icon } from '../../kit/index.ts'
import { Link } from '../../router.tsx'
import { useMe } from '../../session.ts'
import { useStore } from '../../store.tsx'
import { categoriesQuery, productsKey } from '../products/queries.ts'
import { homeTexts } from './texts.ts'

interface Step {
  key: 'product' | 'categories' | 'confirm'
  href: string
  isDone: boolean
}

/** Gone when all of it is done. */
export function FirstSteps() {
  const texts = useTexts(homeTexts)
  const store = useStore()
  const { account } = useMe()
  const { data: products } = useQuery({
    queryKey: [...productsKey(store.slug), 'first'],
    queryFn: ({ signal }) =>
      dataOf(
        api.GET('/api/stores/{store}/products', {
          params: { path: { store: store.slug }, query: { limit: 1 } },
          signal,
        }),
      ),
  })
  const { data: categories } = useQuery(categoriesQuery(store.slug))
  if (!products || !categories) return null
  const steps: Step[] = [
    { key: 'product', href: store.path('products/new'), isDone: products.data.length > 0 },
    { key: 'categories', href: store.path('categories'), isDone: categories.length > 0 },
    { key: 'confirm', href: '/admin/account/confirm', isDone: account.verified },
  ]
  if (steps.every(({ isDone }) => isDone)) return null
  return (
    <Card title={texts.first}>
      <ol className="steps">
        {steps.map(({ key, href, isDone }) => (
          <li key={key} className={isDone ? 'done' : undefined}>
            <span className="step-sign">{isDone && <Icon name="check" size={14} />}</span>
            <div>
              {isDone ? (
                <p>
                  {texts.steps[key].title} <span className="hidden">({texts.done})</span>
                </p>
              ) : (
                <Link href={href}>{texts.steps[key].title}</Link>
              )}
              <p className="quiet">{texts.steps[key].text}</p>
            </div>
          </li>
        ))}
      </ol>
    </Card>
  )
}
