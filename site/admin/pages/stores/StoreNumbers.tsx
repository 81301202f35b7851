import { useQuery } from '@tanstack/react-query'
import type { components } from '../../../../api/contracts/generated/api.ts'
import { grantOf } from '../../../../api/contracts/permissions.ts'
import { api, dataOf } from '../../api.ts'
import { useFormat, useTexts } from '../../i18n/language.tsx'
import { Badge } from '../../kit/index.ts'
import { Link } from '../../router.tsx'
import { useMe } from '../../session.ts'
import { roleIn, type Store } from '../../store.tsx'
import { RELEASE_TONES } from '../releases/queries.ts'
import { releaseTexts } from '../releases/texts.ts'
import { storesTexts } from './texts.ts'

export type Figures = components['schemas']['StoreFigures']

/** How one's stores are doing, by their ids; of the newest dozen. */
export function useFigures(): Map<string, Figures> {
  const { data } = useQuery({
    queryKey: ['overview'],
    queryFn: ({ signal }) => dataOf(api.GET('/api/overview', { signal })),
  })
  return new Map(data?.stores.map((each) => [each.storeId, each]))
}

/** A store's figures, each a way to what it counts. */
export function StoreNumbers({ store: { id, slug }, figures }: { store: Store; figures: Figures }) {
  const texts = useTexts(storesTexts)
  const role = roleIn(useMe(), id)
  const handsOut = role !== undefined && grantOf(role, 'tasks.assign') !== null
  const { products, publishing, tasks } = figures
  const numbers = [
    ...(products
      ? [
          { name: texts.products, count: products.active, to: 'products?status=active' },
          { name: texts.low, count: products.lowStock, to: 'products?status=active&stock=low_stock' },
          { name: texts.soldOut, count: products.soldOut, to: 'products?status=active&stock=out_of_stock' },
          { name: texts.drafts, count: products.draft, to: 'products?status=draft' },
        ]
      : []),
    ...(tasks === null ? [] : [{ name: texts.tasks, count: tasks, to: handsOut ? 'tasks' : '' }]),
  ]
  return (
    <>
      <ul className="store-numbers">
        {numbers
          .filter(({ count, name }) => count > 0 || name === texts.products)
          .map(({ name, count, to }) => (
            <Figure key={name} href={`/admin/${slug}/${to}`} name={name} count={count} />
          ))}
      </ul>
      {publishing && <Publishing {...publishing} />}
    </>
  )
}

function Figure({ href, name, count }: { href: string; name: string; count: number }) {
  const format = useFormat()
  return (
    <li>
      <Link href={href}>
        <b>{format.number(count)}</b> {name}
      </Link>
    </li>
  )
}

function Publishing({ latest, waiting, held }: NonNullable<Figures['publishing']>) {
  const texts = useTexts(storesTexts)
  const { statuses } = useTexts(releaseTexts)
  const format = useFormat()
  return (
    <p className="store-release">
      {latest && (
        <>
          <Badge tone={RELEASE_TONES[latest.status]}>{statuses[latest.status]}</Badge>
          <span>
            {latest.cause}, <time dateTime={latest.startedAt}>{format.ago(latest.startedAt)}</time>
          </span>
        </>
      )}
      {held && <Badge tone="warn">{texts.held}</Badge>}
      {waiting > 0 && <Badge tone="info">{texts.waiting(waiting)}</Badge>}
    </p>
  )
}
