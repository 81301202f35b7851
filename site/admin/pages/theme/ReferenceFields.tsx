import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Reference } from '../../../../api/contracts/theme.ts'
import { useTexts } from '../../i18n/language.tsx'
import { Button, ComboBox, Select } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { menusQuery, targetsQuery, type Target } from '../menus/queries.ts'
import { RangeField } from './RangeField.tsx'
import { themeTexts } from './texts.ts'

interface ReferenceFieldProps {
  label: string
  hint?: string | undefined
  error?: string | undefined
  value: Reference | undefined
  onChange: (value: Reference | null) => void
}

const NONE = 'none'

function useTargets(kind: (typeof CHOSEN)[keyof typeof CHOSEN]): readonly Target[] {
  const { slug, locales } = useStore()
  return useQuery(targetsQuery(slug, kind, locales)).data ?? []
}

const choicesOf = (targets: readonly Target[]) =>
  targets.map(({ id, title }) => ({ value: String(id), label: title }))

type One = 'product' | 'category' | 'collection'

export function OneField({ kind, value, onChange, ...texts }: ReferenceFieldProps & { kind: One }) {
  const { form } = useTexts(themeTexts)
  const targets = useTargets(kind)
  const id = value?.ref === kind ? value.id : undefined
  return (
    <ComboBox
      // Its text is that of the chosen one, which is known only when all are.
      key={targets.length}
      {...texts}
      value={id === undefined ? NONE : String(id)}
      onChange={(choice) => onChange(choice === NONE ? null : { ref: kind, id: Number(choice) })}
      choices={[{ value: NONE, label: form.notSet }, ...choicesOf(targets)]}
    />
  )
}

export function MenuField({ value, onChange, ...texts }: ReferenceFieldProps) {
  const { form } = useTexts(themeTexts)
  const { slug } = useStore()
  const { data = [] } = useQuery(menusQuery(slug))
  const names = form.menus as Record<string, string>
  return (
    <Select
      {...texts}
      value={value?.ref === 'menu' ? value.key : NONE}
      onChange={(key) => onChange(key === NONE ? null : { ref: 'menu', key })}
      choices={[
        { value: NONE, label: form.notSet },
        ...data.map(({ key }) => ({ value: key, label: names[key] ?? key })),
      ]}
    />
  )
}

interface CountFieldProps extends ReferenceFieldProps {
  kind: 'latest' | 'posts'
  max: number
}

export function CountField({ kind, max, value, onChange, ...texts }: CountFieldProps) {
  return (
    <RangeField
      {...texts}
      field={{ id: '', kind: 'range', label: {}, min: 1, max, step: 1, default: max }}
      value={value?.ref === kind ? value.limit : max}
      onChange={(limit) => onChange({ ref: kind, limit })}
    />
  )
}

interface SeveralFieldProps extends ReferenceFieldProps {
  max: number
}

/** Products come from three sources. */
export function ProductsField({ max, value, onChange, ...texts }: SeveralFieldProps) {
  const { form } = useTexts(themeTexts)
  const saved = value?.ref === 'latest' || value?.ref === 'collection' ? value.ref : 'chosen'
  // A collection is not there before one has been named.
  const [asked, setAsked] = useState<'collection'>()
  const source = asked ?? saved
  return (
    <div className="form sources" role="group" aria-label={texts.label}>
      <Select
        {...texts}
        value={source}
        onChange={(choice) => {
          setAsked(choice === 'collection' ? choice : undefined)
          if (choice === 'latest') onChange({ ref: 'latest', limit: max })
          if (choice === 'chosen') onChange({ ref: 'products', ids: [] })
        }}
        choices={[
          { value: 'latest', label: form.latest },
          { value: 'collection', label: form.aCollection },
          { value: 'chosen', label: form.chosen },
        ]}
      />
      {source === 'latest' && (
        <CountField kind="latest" max={max} label={form.howMany} value={value} onChange={onChange} />
      )}
      {source === 'collection' && (
        <OneField kind="collection" label={form.collection} value={value} onChange={onChange} />
      )}
      {source === 'chosen' && (
        <ChosenField kind="products" max={max} label={form.chosen} value={value} onChange={onChange} />
      )}
    </div>
  )
}

const CHOSEN = {
  products: 'product',
  compared: 'product',
  categories: 'category',
  collections: 'collection',
  branches: 'branch',
} as const

interface ChosenFieldProps extends SeveralFieldProps {
  kind: keyof typeof CHOSEN
}

/** Chosen one by one, in the order in which the page shows them. */
export function ChosenField({ label, hint, error, kind, max, value, onChange }: ChosenFieldProps) {
  const { form } = useTexts(themeTexts)
  const targets = useTargets(CHOSEN[kind])
  const [added, setAdded] = useState(0)
  const ids = value?.ref === kind ? value.ids : []
  const titleOf = (id: number) => targets.find((each) => each.id === id)?.title ?? `#${id}`
  const set = (next: number[]) => onChange({ ref: kind, ids: next })
  return (
    <div className="field">
      <ComboBox
        key={`${targets.length} ${added}`}
        label={label}
        hint={hint ?? form.most(max)}
        error={error}
        value={null}
        isDisabled={ids.length >= max}
        onChange={(choice) => {
          setAdded(added + 1)
          set([...ids, Number(choice)])
        }}
        choices={choicesOf(targets.filter(({ id }) => !ids.includes(id)))}
      />
      {ids.length > 0 && (
        <ol className="chosen" aria-label={label}>
          {ids.map((id) => (
            <li key={id}>
              <span>{titleOf(id)}</span>
              <Button
                look="quiet"
                icon="close"
                aria-label={form.takeOut(titleOf(id))}
                onPress={() => set(ids.filter((each) => each !== id))}
              />
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}
