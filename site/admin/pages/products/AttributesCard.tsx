import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { AttributeValue } from '../../../../api/contracts/attributes.ts'
import { useTexts } from '../../i18n/language.tsx'
import { Card, ComboBox } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { attributesQuery, type AttributeDefinition } from '../collections/queries.ts'
import { AttributeField } from './AttributeField.tsx'
import type { CardProps } from './ProductForm.tsx'
import { productTexts } from './texts.ts'

/** So many are all offered at once; of more those that are given, and the others by name. */
const FEW = 12

/** What the store's filters and comparisons know of the product, each by its own kind of field. */
export function AttributesCard({ values: { attributes }, set, error }: CardProps) {
  const { attributes: texts } = useTexts(productTexts)
  const { slug, locales, can } = useStore()
  const { data } = useQuery(attributesQuery(slug))
  const [added, setAdded] = useState<string[]>([])
  const defined = data?.attributes ?? []
  const all = [...defined, ...definitionsOf(attributes, defined)]
  const isShown = ({ key }: AttributeDefinition) =>
    defined.length <= FEW || added.includes(key) || (attributes[key] ?? null) !== null
  const offered = all.filter((each) => !isShown(each))
  const nameOf = ({ key, label }: AttributeDefinition) => label[locales[0] ?? 'en'] || key
  if (all.length === 0) return null
  return (
    <Card title={texts.title} text={texts.text}>
      <div className="attributes">
        {all.filter(isShown).map((definition) => (
          <AttributeField
            key={definition.key}
            definition={definition}
            label={nameOf(definition)}
            value={attributes[definition.key] ?? null}
            onChange={(value) => set('attributes', { ...attributes, [definition.key]: value })}
            error={error(`attributes.${definition.key}`)}
          />
        ))}
      </div>
      {offered.length > 0 && can('catalog.write') && (
        <ComboBox
          key={added.length}
          label={texts.add}
          value={null}
          onChange={(key) => setAdded([...added, key])}
          choices={offered.map((each) => ({ value: each.key, label: nameOf(each) }))}
        />
      )}
    </Card>
  )
}

/** What nobody defined is the product's own: it stays of the kind it is. */
const definitionsOf = (
  attributes: Record<string, AttributeValue | null>,
  defined: readonly AttributeDefinition[],
): AttributeDefinition[] =>
  Object.entries(attributes)
    .filter(([key]) => !defined.some((each) => each.key === key))
    .map(([key, value]) => ({
      key,
      label: {},
      type: typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'text',
    }))
