import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useShellTexts, useTexts } from '../../i18n/language.tsx'
import { Button, Menu, ProblemNotice, SearchField } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { groupTexts } from '../categories/group-texts.ts'
import { productsQuery } from '../products/queries.ts'
import { collectionTexts } from './texts.ts'

const SHOWN = 50

interface ChosenProductsProps {
  ids: readonly number[]
  /** Of those that were saved. */
  titles: ReadonlyMap<number, string> | undefined
  /** How many there may be. */
  most?: number
  /** One that is not offered: the product they belong to. */
  except?: number
  onChange: (ids: number[]) => void
  error?: string | undefined
}

/** Products found, added, put in order and taken out. */
export function ChosenProducts({
  ids,
  titles,
  most = Infinity,
  except,
  onChange,
  error,
}: ChosenProductsProps) {
  const { chosen: texts } = useTexts(collectionTexts)
  const common = useTexts(groupTexts)
  const shell = useShellTexts()
  const store = useStore()
  const [shown, setShown] = useState(SHOWN)
  const [added, setAdded] = useState<ReadonlyMap<number, string>>(new Map())
  const titleOf = (id: number) => added.get(id) ?? titles?.get(id) ?? `#${id}`
  const move = (from: number, to: number) => onChange(ids.toSpliced(from, 1).toSpliced(to, 0, ids[from]!))
  return (
    <>
      {store.can('catalog.write') && ids.length < most && (
        <ProductSearch
          isChosen={(id) => ids.includes(id)}
          except={except}
          onAdd={(id, title) => {
            setAdded((before) => new Map(before).set(id, title))
            onChange([...ids, id])
          }}
        />
      )}
      {error && <p className="field-error">{error}</p>}
      {ids.length > 0 && (
        <ol className="chosen">
          {ids.slice(0, shown).map((id, at) => (
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
                    ...(at < ids.length - 1
                      ? [{ key: 'down', label: common.moveDown, onAction: () => move(at, at + 1) }]
                      : []),
                    {
                      key: 'remove',
                      label: texts.remove,
                      danger: true,
                      onAction: () => onChange(ids.toSpliced(at, 1)),
                    },
                  ]}
                />
              )}
            </li>
          ))}
        </ol>
      )}
      {shown < ids.length && (
        <Button look="quiet" onPress={() => setShown(shown + SHOWN)}>
          {shell.more}
        </Button>
      )}
    </>
  )
}

const FOUND = 8

interface ProductSearchProps {
  except?: number | undefined
  isChosen: (id: number) => boolean
  onAdd: (id: number, title: string) => void
}

export function ProductSearch({ except, isChosen, onAdd }: ProductSearchProps) {
  const { chosen: texts } = useTexts(collectionTexts)
  const shell = useShellTexts()
  const { slug } = useStore()
  const [q, setQ] = useState('')
  const list = useInfiniteQuery({ ...productsQuery(slug, { q, sort: 'title' }), enabled: q !== '' })
  const found =
    q === '' ? undefined : list.data?.pages[0]?.data.filter(({ id }) => id !== except).slice(0, FOUND)
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
