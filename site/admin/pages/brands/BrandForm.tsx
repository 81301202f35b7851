import { queryClient } from '../../api.ts'
import { useTexts } from '../../i18n/language.tsx'
import { useStore } from '../../store.tsx'
import { GroupTextCards, PictureCard } from '../categories/GroupCards.tsx'
import { GroupEditor } from '../categories/GroupEditor.tsx'
import { EMPTY_GROUP, toGroupForm, toGroupPatch, type GroupForm } from '../categories/group-form.ts'
import { groupTexts } from '../categories/group-texts.ts'
import {
  brandQuery,
  changeBrand,
  createBrand,
  deleteBrand,
  takeBrand,
  type Brand,
  type BrandPatch,
} from './queries.ts'
import { brandTexts } from './texts.ts'

const toForm = (brand: Brand) => toGroupForm(brand, brand.name)

const toPatch = (values: GroupForm, changes: Partial<GroupForm>, saved?: Brand): BrandPatch => ({
  ...toGroupPatch(values, changes, saved),
  ...('title' in changes && { name: values.title }),
})

export function BrandForm({ brand }: { brand: Brand | undefined }) {
  const texts = useTexts(brandTexts)
  const common = useTexts(groupTexts)
  const { slug } = useStore()
  return (
    <GroupEditor<Brand, GroupForm>
      saved={brand}
      empty={EMPTY_GROUP}
      toForm={toForm}
      noun="brands"
      titles={{ list: texts.title, new: texts.newTitle, create: texts.create, created: texts.created }}
      names={{ ...common, title: texts.name, mediaId: common.picture }}
      fields={['mediaId']}
      isVisible
      load={(id) => queryClient.query(brandQuery(slug, id))}
      save={(base, values, changes) =>
        base
          ? changeBrand(slug, base, toPatch(values, changes, base))
          : createBrand(slug, values.title, toPatch(values, changes))
      }
      onSaved={(saved) => takeBrand(slug, saved)}
      removal={{
        title: texts.removeTitle(brand?.name ?? ''),
        text: texts.removeText,
        run: (saved) => deleteBrand(slug, saved),
      }}
      main={(cards) => (
        <GroupTextCards {...cards} saved={brand} titleField="name" titleLabel={texts.name} noun="brands" />
      )}
      aside={(cards) => <PictureCard {...cards} />}
    />
  )
}
