import { queryClient } from '../../api.ts'
import { useTexts } from '../../i18n/language.tsx'
import { Card, Select, Switch } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { GroupTextCards, PictureCard } from '../categories/GroupCards.tsx'
import { GroupEditor } from '../categories/GroupEditor.tsx'
import { EMPTY_GROUP, toGroupForm, toGroupPatch, type GroupForm } from '../categories/group-form.ts'
import { groupTexts } from '../categories/group-texts.ts'
import { ChosenCard } from './ChosenCard.tsx'
import {
  changeCollection,
  collectionQuery,
  createCollection,
  deleteCollection,
  takeCollection,
  type Collection,
  type CollectionPatch,
  type Rule,
} from './queries.ts'
import { RuleCard } from './RuleCard.tsx'
import { collectionTexts } from './texts.ts'

export interface CollectionValues extends GroupForm {
  visible: boolean
  productIds: number[]
  /** Null for products that are chosen by hand. */
  rule: Rule | null
  sort: Collection['sort']
}

const SORTS: Collection['sort'][] = ['newest', 'price_asc', 'price_desc']
const EMPTY: CollectionValues = {
  ...EMPTY_GROUP,
  visible: true,
  productIds: [],
  rule: null,
  sort: 'newest',
}

const toForm = (collection: Collection): CollectionValues => ({
  ...toGroupForm(collection, collection.title),
  visible: collection.visible,
  productIds: collection.productIds,
  rule: collection.rule,
  sort: collection.sort,
})

function toPatch(
  values: CollectionValues,
  changes: Partial<CollectionValues>,
  saved?: Collection,
): CollectionPatch {
  const patch: CollectionPatch = toGroupPatch(values, changes, saved)
  if ('title' in changes) patch.title = values.title
  if ('visible' in changes) patch.visible = values.visible
  if ('sort' in changes) patch.sort = values.sort
  // The generated types do not know that null goes back to a choice by hand.
  if ('rule' in changes) patch.rule = values.rule as NonNullable<CollectionPatch['rule']>
  if ('productIds' in changes && values.rule === null) patch.productIds = values.productIds
  return patch
}

export function CollectionForm({ collection }: { collection: Collection | undefined }) {
  const texts = useTexts(collectionTexts)
  const common = useTexts(groupTexts)
  const { slug } = useStore()
  return (
    <GroupEditor<Collection, CollectionValues>
      saved={collection}
      empty={EMPTY}
      toForm={toForm}
      noun="collections"
      titles={{ list: texts.title, new: texts.newTitle, create: texts.create, created: texts.created }}
      names={{
        ...common,
        mediaId: common.picture,
        visible: common.visibility,
        productIds: common.products,
        rule: texts.rule.title,
        sort: texts.sort,
      }}
      fields={['mediaId', 'sort']}
      isVisible={collection?.visible ?? false}
      load={(id) => queryClient.query(collectionQuery(slug, id))}
      save={(base, values, changes) =>
        base
          ? changeCollection(slug, base, toPatch(values, changes, base))
          : createCollection(slug, values.title, toPatch(values, changes))
      }
      onSaved={(saved) => takeCollection(slug, saved)}
      removal={{
        title: texts.removeTitle(collection?.title ?? ''),
        text: texts.removeText,
        run: (saved) => deleteCollection(slug, saved),
      }}
      main={(cards) => (
        <GroupTextCards
          {...cards}
          saved={collection}
          titleField="title"
          titleLabel={common.title}
          noun="collections"
        >
          {cards.values.rule === null ? (
            <ChosenCard {...cards} collectionId={collection?.id} />
          ) : (
            <RuleCard rule={cards.values.rule} onChange={(rule) => cards.set('rule', rule)} />
          )}
        </GroupTextCards>
      )}
      aside={(cards) => (
        <>
          <Card title={texts.kind}>
            <Select
              hideLabel
              label={texts.kind}
              hint={texts.kindHints[cards.values.rule === null ? 'manual' : 'rule']}
              value={cards.values.rule === null ? 'manual' : 'rule'}
              onChange={(kind) =>
                cards.set('rule', kind === 'manual' ? null : (collection?.rule ?? { all: [] }))
              }
              choices={(['manual', 'rule'] as const).map((value) => ({ value, label: texts.kinds[value] }))}
            />
            {cards.values.rule !== null && (
              <Select
                label={texts.sort}
                value={cards.values.sort}
                onChange={(sort) => cards.set('sort', sort)}
                choices={SORTS.map((value) => ({ value, label: texts.sorts[value] }))}
                error={cards.error('sort')}
              />
            )}
            <Switch isSelected={cards.values.visible} onChange={(visible) => cards.set('visible', visible)}>
              {common.visible}
            </Switch>
          </Card>
          <PictureCard {...cards} />
        </>
      )}
    />
  )
}
