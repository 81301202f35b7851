import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTexts } from '../../i18n/language.tsx'
import {
  Button,
  Card,
  Confirm,
  EmptyState,
  PageHeader,
  ProblemNotice,
  showToast,
  Skeleton,
} from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { attributesQuery } from '../collections/queries.ts'
import { AttributeDialog } from './AttributeDialog.tsx'
import { AttributeRow } from './AttributeRow.tsx'
import { moved, type AttributeDefinition } from './definitions.ts'
import { saveDefinitions } from './queries.ts'
import { attributeTexts } from './texts.ts'

/** The fields that every product has, in the order in which pages show them. */
export default function Attributes() {
  const texts = useTexts(attributeTexts)
  const { slug, locales, can } = useStore()
  const { data, error, refetch } = useQuery(attributesQuery(slug))
  const [edited, setEdited] = useState<AttributeDefinition | 'new'>()
  const [doomed, setDoomed] = useState<AttributeDefinition>()
  const save = useMutation({
    mutationFn: ({ attributes }: { attributes: AttributeDefinition[]; said: string }) =>
      saveDefinitions(slug, data?.version ?? 0, attributes),
    onSuccess(_, { said }) {
      showToast({ text: said })
      setDoomed(undefined)
    },
  })
  const attributes = data?.attributes ?? []
  const nameOf = ({ key, label }: AttributeDefinition) => label[locales[0] ?? 'en'] || key
  const move = (from: number, to: number) =>
    save.mutate({ attributes: moved(attributes, from, to), said: texts.moved(nameOf(attributes[from]!)) })
  const add = can('catalog.write') && (
    <Button look="primary" icon="plus" onPress={() => setEdited('new')}>
      {texts.add}
    </Button>
  )
  return (
    <>
      <PageHeader title={texts.title} text={texts.text} actions={attributes.length > 0 && add} />
      <ProblemNotice error={error} onRetry={() => void refetch()} />
      {!doomed && <ProblemNotice error={save.error} />}
      <Card flush>
        {!data && !error && (
          <div className="pad">
            <Skeleton lines={6} />
          </div>
        )}
        {data && attributes.length === 0 && (
          <EmptyState icon="list" title={texts.none} text={texts.noneText}>
            {add}
          </EmptyState>
        )}
        {attributes.length > 0 && (
          <ol className="attribute-list" aria-label={texts.title}>
            {attributes.map((definition, at) => (
              <AttributeRow
                key={definition.key}
                definition={definition}
                name={nameOf(definition)}
                isWorking={save.isPending}
                onEdit={() => setEdited(definition)}
                onDelete={() => setDoomed(definition)}
                {...(at > 0 && { onUp: () => move(at, at - 1) })}
                {...(at < attributes.length - 1 && { onDown: () => move(at, at + 1) })}
              />
            ))}
          </ol>
        )}
      </Card>
      {edited && (
        <AttributeDialog
          saved={edited === 'new' ? undefined : edited}
          place={edited === 'new' ? attributes.length : attributes.indexOf(edited)}
          save={(definition) =>
            saveDefinitions(
              slug,
              data?.version ?? 0,
              edited === 'new'
                ? [...attributes, definition]
                : attributes.map((each) => (each.key === edited.key ? definition : each)),
            )
          }
          onClose={() => setEdited(undefined)}
        />
      )}
      <Confirm
        title={texts.removeTitle(doomed ? nameOf(doomed) : '')}
        text={
          <>
            <p>{texts.removeText}</p>
            <ProblemNotice error={save.error} />
          </>
        }
        action={texts.remove}
        isOpen={doomed !== undefined}
        isWorking={save.isPending}
        onConfirm={() =>
          save.mutate({
            attributes: attributes.filter(({ key }) => key !== doomed?.key),
            said: texts.removed,
          })
        }
        onClose={() => setDoomed(undefined)}
      />
    </>
  )
}
