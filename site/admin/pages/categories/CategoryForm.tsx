import { useQuery } from '@tanstack/react-query'
import { queryClient } from '../../api.ts'
import { useTexts } from '../../i18n/language.tsx'
import { Card, ComboBox, Switch } from '../../kit/index.ts'
import { useSearchParams } from '../../router.tsx'
import { useStore } from '../../store.tsx'
import { findBranch } from './find-moves.ts'
import { PictureCard, GroupTextCards } from './GroupCards.tsx'
import { GroupEditor, type Cards } from './GroupEditor.tsx'
import { EMPTY_GROUP, toGroupForm, toGroupPatch, type GroupForm } from './group-form.ts'
import { groupTexts } from './group-texts.ts'
import {
  categoriesKey,
  categoriesQuery,
  categoryQuery,
  changeCategory,
  createCategory,
  deleteCategory,
  takeCategory,
  type Category,
  type CategoryPatch,
} from './queries.ts'
import { categoryTexts } from './texts.ts'

interface Values extends GroupForm {
  parentId: number | null
  visible: boolean
}

const toForm = (category: Category): Values => ({
  ...toGroupForm(category, category.title),
  parentId: category.parentId,
  visible: category.visible,
})

const toPatch = (values: Values, changes: Partial<Values>, saved?: Category): CategoryPatch => ({
  ...toGroupPatch(values, changes, saved),
  ...('title' in changes && { title: values.title }),
  ...('parentId' in changes && { parentId: values.parentId }),
  ...('visible' in changes && { visible: values.visible }),
})

export function CategoryForm({ category }: { category: Category | undefined }) {
  const texts = useTexts(categoryTexts)
  const common = useTexts(groupTexts)
  const { slug } = useStore()
  const [params] = useSearchParams()
  const wanted = Number(params.get('parent'))
  return (
    <GroupEditor<Category, Values>
      saved={category}
      empty={{ ...EMPTY_GROUP, parentId: wanted > 0 ? wanted : null, visible: true }}
      toForm={toForm}
      noun="categories"
      titles={{ list: texts.title, new: texts.newTitle, create: texts.create, created: texts.created }}
      names={{ ...common, mediaId: common.picture, parentId: texts.parent, visible: common.visibility }}
      fields={['mediaId', 'parentId']}
      isVisible={category?.visible ?? false}
      load={(id) => queryClient.query(categoryQuery(slug, id))}
      save={(base, values, changes) =>
        base
          ? changeCategory(slug, base, toPatch(values, changes, base))
          : createCategory(slug, values.title, toPatch(values, changes))
      }
      onSaved={(saved) => takeCategory(slug, saved)}
      removal={{
        title: texts.removeTitle(category?.title ?? ''),
        text: texts.removeText,
        async run(saved) {
          await deleteCategory(slug, saved)
          await queryClient.invalidateQueries({ queryKey: [...categoriesKey(slug), 'all'] })
        },
      }}
      main={(cards) => (
        <GroupTextCards
          {...cards}
          saved={category}
          titleField="title"
          titleLabel={common.title}
          noun="categories"
        />
      )}
      aside={(cards) => (
        <>
          <PlaceCard {...cards} id={category?.id} />
          <PictureCard {...cards} />
        </>
      )}
    />
  )
}

const ROOT = 'root'

function PlaceCard({ values, set, error, id }: Cards<Values> & { id: number | undefined }) {
  const texts = useTexts(categoryTexts)
  const common = useTexts(groupTexts)
  const { slug } = useStore()
  const { data: tree = [] } = useQuery(categoriesQuery(slug))
  const own = id === undefined ? new Set<number>() : findBranch(tree, id)
  const titles = new Map(tree.map((each) => [each.id, each]))
  const pathOf = (each: Category | undefined): string =>
    each
      ? [each.parentId === null ? '' : pathOf(titles.get(each.parentId)), each.title]
          .filter(Boolean)
          .join(' › ')
      : ''
  return (
    <Card title={texts.place}>
      <ComboBox
        label={texts.parent}
        value={values.parentId === null ? ROOT : String(values.parentId)}
        onChange={(key) => set('parentId', key === ROOT ? null : Number(key))}
        choices={[
          { value: ROOT, label: texts.root },
          ...tree
            .filter((each) => !own.has(each.id))
            .map((each) => ({ value: String(each.id), label: pathOf(each) })),
        ]}
        error={error('parentId')}
      />
      <Switch isSelected={values.visible} onChange={(visible) => set('visible', visible)}>
        {common.visible}
      </Switch>
    </Card>
  )
}
