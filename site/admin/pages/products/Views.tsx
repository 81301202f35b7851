import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTexts } from '../../i18n/language.tsx'
import { Button, Menu, showToast } from '../../kit/index.ts'
import { useSearchParams } from '../../router.tsx'
import { useStore } from '../../store.tsx'
import { productTexts } from './texts.ts'
import { ViewNameDialog } from './ViewNameDialog.tsx'
import { isSameView, keepViews, readView, toParams, viewsQuery, type ProductView } from './kept-views.ts'

const MOST = 20

/** Filters and order under a name, for whoever kept them. */
export function Views() {
  const { views: texts } = useTexts(productTexts)
  const { slug } = useStore()
  const [params, setParams] = useSearchParams()
  const [naming, setNaming] = useState<'new' | 'other'>()
  const { data } = useQuery(viewsQuery(slug))
  const remove = useMutation({
    mutationFn: (views: ProductView[]) => keepViews(slug, data!, views),
    onSuccess: () => showToast({ text: texts.removed }),
    onError: () => showToast({ text: texts.notKept, tone: 'bad' }),
  })
  if (!data) return null
  const { views } = data
  const query = readView(params)
  const isAll = Object.keys(query).length === 0
  const current = views.find((view) => isSameView(view.query, query))
  const canKeep = !current && !isAll && views.length < MOST
  return (
    <>
      <Menu
        label={texts.label}
        trigger={
          <Button icon="down" aria-label={current ? `${texts.label}: ${current.name}` : undefined}>
            {current?.name ?? texts.label}
          </Button>
        }
        entries={[
          { key: 'all', label: texts.all, isCurrent: isAll, onAction: () => setParams(toParams({})) },
          ...views.map((view) => ({
            key: `view ${view.name}`,
            label: view.name,
            isCurrent: view === current,
            onAction: () => setParams(toParams(view.query)),
          })),
          ...(canKeep
            ? [
                {
                  key: 'keep',
                  label: texts.keep,
                  icon: 'plus',
                  startsGroup: true,
                  onAction: () => setNaming('new'),
                } as const,
              ]
            : []),
          ...(current
            ? ([
                {
                  key: 'rename',
                  label: texts.rename(current.name),
                  icon: 'pencil',
                  startsGroup: true,
                  onAction: () => setNaming('other'),
                },
                {
                  key: 'remove',
                  label: texts.remove(current.name),
                  icon: 'trash',
                  danger: true,
                  onAction: () => remove.mutate(views.filter((view) => view !== current)),
                },
              ] as const)
            : []),
        ]}
      />
      {naming && (
        <ViewNameDialog
          title={naming === 'new' ? texts.keepTitle : texts.renameTitle}
          name={naming === 'new' ? '' : (current?.name ?? '')}
          onClose={() => setNaming(undefined)}
          save={(name) =>
            keepViews(
              slug,
              data,
              naming === 'new'
                ? [...views, { name, query }]
                : views.map((view) => (view === current ? { ...view, name } : view)),
            )
          }
        />
      )}
    </>
  )
}
