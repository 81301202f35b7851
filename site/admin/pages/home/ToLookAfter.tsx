import { useQuery } from '@tanstack/react-query'
import { api, dataOf } from '../../api.ts'
import { useTexts } from '../../i18n/language.tsx'
import { Card } from '../../kit/index.ts'
import { Link } from '../../router.tsx'
import { useStore } from '../../store.tsx'
import { productsKey, type ProductQuery } from '../products/queries.ts'
import { homeTexts } from './texts.ts'

const MOST = 100

/** Counts that lead to the list of what they count. */
export function ToLookAfter() {
  const texts = useTexts(homeTexts)
  return (
    <Card title={texts.look}>
      <ul className="counts">
        <Count name={texts.soldOut} query={{ stock: 'out_of_stock', status: 'active' }} />
        <Count name={texts.low} query={{ stock: 'low_stock', status: 'active' }} />
        <Count name={texts.drafts} query={{ status: 'draft' }} />
      </ul>
    </Card>
  )
}

function Count({ name, query }: { name: string; query: ProductQuery }) {
  const texts = useTexts(homeTexts)
  const store = useStore()
  const { data } = useQuery({
    queryKey: [...productsKey(store.slug), 'count', query],
    queryFn: ({ signal }) =>
      dataOf(
        api.GET('/api/stores/{store}/products', {
          params: { path: { store: store.slug }, query: { ...query, limit: MOST } },
          signal,
        }),
      ),
  })
  const count = data && (data.next === null ? String(data.data.length) : texts.many(MOST))
  const search = new URLSearchParams(query as Record<string, string>)
  return (
    <li>
      <Link href={store.path(`products?${search}`)}>
        <b>{count ?? '…'}</b>
        {name}
      </Link>
    </li>
  )
}
