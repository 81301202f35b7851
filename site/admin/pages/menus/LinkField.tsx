import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../i18n/language.tsx'
import { ComboBox, Select, TextField } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { targetsQuery, type MenuLink, type TargetKind } from './queries.ts'
import { menuTexts } from './texts.ts'

interface LinkFieldProps {
  value: MenuLink
  onChange: (link: MenuLink) => void
  error?: string | undefined
}

type Kind = MenuLink['kind']

const KINDS: Kind[] = [
  ...(['home', 'category', 'collection', 'brand', 'product', 'page', 'post', 'policy'] as const),
  ...(['blog', 'stores', 'url'] as const),
]

/** Where a link leads: a thing of the store survives renames, an address is taken as it is. */
export function LinkField({ value, onChange, error }: LinkFieldProps) {
  const texts = useTexts(menuTexts)
  const choose = (kind: Kind) => {
    if (kind === 'url') onChange({ kind, url: '' })
    else if (kind === 'home' || kind === 'blog' || kind === 'stores') onChange({ kind })
    // 0 is nothing yet; the API asks for one.
    else onChange({ kind, id: 0 })
  }
  return (
    <div className="pair">
      <Select
        label={texts.leadsTo}
        value={value.kind}
        onChange={choose}
        choices={KINDS.map((kind) => ({ value: kind, label: texts.kinds[kind] }))}
        error={'id' in value || 'url' in value ? undefined : error}
      />
      {'url' in value && (
        <TextField
          label={texts.kinds.url}
          placeholder="https://"
          inputMode="url"
          value={value.url}
          onChange={(url) => onChange({ kind: 'url', url })}
          error={error}
        />
      )}
      {'id' in value && (
        <TargetField
          key={value.kind}
          kind={value.kind}
          id={value.id}
          onChange={(id) => onChange({ kind: value.kind, id })}
          error={error}
        />
      )}
    </div>
  )
}

interface TargetFieldProps {
  kind: TargetKind
  id: number
  onChange: (id: number) => void
  error: string | undefined
}

function TargetField({ kind, id, onChange, error }: TargetFieldProps) {
  const texts = useTexts(menuTexts)
  const { slug, locales } = useStore()
  const { data = [] } = useQuery(targetsQuery(slug, kind, locales))
  const isKnown = id === 0 || data.some((each) => each.id === id)
  const choices = [...data, ...(isKnown ? [] : [{ id, title: `#${id}` }])]
  return (
    <ComboBox
      // Its text is that of the chosen one, which is known only when all are.
      key={data.length}
      label={texts.kinds[kind]}
      value={id === 0 ? null : String(id)}
      onChange={(value) => onChange(Number(value))}
      choices={choices.map((each) => ({ value: String(each.id), label: each.title }))}
      error={error}
    />
  )
}
