import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useShellTexts, useTexts } from '../../i18n/language.tsx'
import { Button, Card, Menu, ProblemNotice, SearchField } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import type { Cards } from '../categories/GroupEditor.tsx'
import { groupTexts } from '../categories/group-texts.ts'
import { productsQuery } from '../products/queries.ts'
import type { CollectionValues } from './CollectionForm.tsx'
import { memberTitlesQuery } from './queries.ts'
import { collectionTexts } from './texts.ts'

const SHOWN = 50

interface ChosenCardProps extends Cards<CollectionValues> {
  collectionId: number | undefined
}

/** Products chosen by hand, in the order in which the store shows them. */
export function ChosenCard({ values: { productIds }, set, error, collectionId }: ChosenCardProps) {
  const { chosen: texts } = useTexts(collectionTexts)
  const common = useTexts(groupTexts)
  const shell = useShellTexts()
  const store = useStore()
  const [shown, setShown] = useState(SHOWN)
  const [added, setAdded] = useState<ReadonlyMap<number, string>>(new Map())
  const { data: saved } = useQuery({
    ...memberTitlesQuery(store.slug, collectionId ?? 0),
    enabled: collectionId !== undefined,
  })
  const titleOf = (id: number) => added.get(id) ?? saved?.get(id) ?? `#${id}`
  const change = (ids: number[]) => set('productIds', ids)
  const move = (from: number, to: number) =>
    change(productIds.toSpliced(from, 1).toSpliced(to, 0, productIds[from]!))
  return (
    <Card title={common.products} text={texts.count(productIds.length)}>
      {store.can('catalog.write') && (
        <ProductSearch
          isChosen={(id) => productIds.includes(id)}
          onAdd={(id, title) => {
            setAdded((before) => new Map(before).set(id, title))
            change([...productIds, id])
          }}
        />
      )}
      {error('productIds') && <p className="field-error">{error('productIds')}</p>}
      {productIds.length > 0 && (
        <ol className="chosen">
          {productIds.slice(0, shown).map((id, at) => (
            <li key={id}>
              <span>{titleOf(id)}</span>
              {store.can('catalog.write') && (
                <Menu
                  label={common.actions(titleOf(id))}
                  trigger={<Button look="quiet" icon="more" aria-label={common.actions(titleOf(id))} />}
                  entries={[
                    ...(at > 0
                      ? [
                          { key: 'first', label: texts.first, onAction: () => move(at, 0) },
                          { key: 'up', label: common.moveUp, onAction: () => move(at, at - 1) },
                        ]
                      : []),
                    ...(at < productIds.length - 1
                      ? [{ key: 'down', label: common.moveDown, onAction: () => move(at, at + 1) }]
                      : []),
                    {
                      key: 'remove',
                      label: texts.remove,
                      danger: true,
                      onAction: () => change(productIds.toSpliced(at, 1)),
                    },
                  ]}
                />
              )}
            </li>
          ))}
        </ol>
      )}
      {shown < productIds.length && (
        <Button look="quiet" onPress={() => setShown(shown + SHOWN)}>
          {shell.more}
        </Button>
      )}
    </Card>
  )
}

const FOUND = 8

interface ProductSearchProps {
  isChosen: (id: number) => boolean
  onAdd: (id: number, title: string) => void
}

function ProductSearch({ isChosen, onAdd }: ProductSearchProps) {
  const { chosen: texts } = useTexts(collectionTexts)
  const shell = useShellTexts()
  const { slug } = useStore()
  const [q, setQ] = useState('')
  const list = useInfiniteQuery({ ...productsQuery(slug, { q, sort: 'title' }), enabled: q !== '' })
  const found = q === '' ? undefined : list.data?.pages[0]?.data.slice(0, FOUND)
  return (
    <div className="stack">
      <SearchField label={texts.search} value={q} onSearch={setQ} />
      <ProblemNotice error={list.error} />
      <div aria-live="polite">
        {found?.length === 0 && <p className="quiet">{shell.nothingFound}</p>}
        {found && found.length > 0 && (
          <ul className="chosen found">
            {found.map(({ id, title }) => (
              <li key={id}>
                <span>{title}</span>
                {isChosen(id) ? (
                  <span className="quiet">{texts.isIn}</span>
                ) : (
                  <Button icon="plus" aria-label={texts.addOne(title)} onPress={() => onAdd(id, title)}>
                    {texts.add}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}
