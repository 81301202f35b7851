import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { queryClient } from '../../api.ts'
import { useTexts } from '../../i18n/language.tsx'
import {
  Card,
  Confirm,
  EmptyState,
  LinkButton,
  PageHeader,
  ProblemNotice,
  showToast,
  Skeleton,
} from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { CategoryRow, HINT_ID, idOfRow } from './CategoryRow.tsx'
import type { Place } from './find-moves.ts'
import { groupTexts } from './group-texts.ts'
import { categoriesKey, categoriesQuery, changeCategory, deleteCategory, type Category } from './queries.ts'
import { categoryTexts } from './texts.ts'
import { useTreeDrag } from './use-tree-drag.ts'

export default function Categories() {
  const texts = useTexts(categoryTexts)
  const common = useTexts(groupTexts)
  const store = useStore()
  const { data: tree, error, refetch } = useQuery(categoriesQuery(store.slug))
  const [doomed, setDoomed] = useState<Category>()
  const refresh = () => queryClient.invalidateQueries({ queryKey: categoriesKey(store.slug) })
  const move = useMutation({
    mutationFn: ({ category, place }: { category: Category; place: Place }) =>
      changeCategory(store.slug, category, place),
    onSuccess: (_, { category }) => showToast({ text: common.moved(category.title) }),
    async onSettled(_, __, { category }) {
      await refresh()
      // The row stands elsewhere now: whoever moved it by keys goes on from there.
      window.requestAnimationFrame(() => {
        if (document.activeElement === document.body) document.getElementById(idOfRow(category.id))?.focus()
      })
    },
  })
  const dragOf = useTreeDrag(tree ?? [], (category, place) => move.mutate({ category, place }))
  const remove = useMutation({
    mutationFn: (category: Category) => deleteCategory(store.slug, category),
    onSuccess() {
      showToast({ text: common.removed })
      setDoomed(undefined)
    },
    onSettled: refresh,
  })
  const canWrite = store.can('catalog.write')
  const add = (
    <LinkButton look="primary" icon="plus" href={store.path('categories/new')}>
      {texts.add}
    </LinkButton>
  )
  return (
    <>
      <PageHeader title={texts.title} text={texts.text} actions={canWrite && add} />
      <ProblemNotice error={error} onRetry={() => void refetch()} />
      <ProblemNotice error={move.error} />
      <Card flush>
        {!tree && !error && (
          <div className="pad">
            <Skeleton lines={8} />
          </div>
        )}
        {tree && tree.length > 0 && (
          <>
            <p className="hidden" id={HINT_ID}>
              {texts.hint}
            </p>
            <ul className="category-tree" aria-label={texts.title}>
              {tree.map((category) => (
                <CategoryRow
                  key={category.id}
                  tree={tree}
                  category={category}
                  drag={dragOf(category)}
                  isMoving={move.isPending && move.variables.category.id === category.id}
                  onMove={(place) => move.mutate({ category, place })}
                  onDelete={() => setDoomed(category)}
                />
              ))}
            </ul>
          </>
        )}
        {tree?.length === 0 && (
          <EmptyState icon="folder" title={texts.none} text={texts.noneText}>
            {canWrite && add}
          </EmptyState>
        )}
      </Card>
      <Confirm
        title={texts.removeTitle(doomed?.title ?? '')}
        text={
          <>
            <p>{texts.removeText}</p>
            <ProblemNotice error={remove.error} />
          </>
        }
        action={common.remove}
        isOpen={doomed !== undefined}
        isWorking={remove.isPending}
        onConfirm={() => doomed && remove.mutate(doomed)}
        onClose={() => setDoomed(undefined)}
      />
    </>
  )
}
