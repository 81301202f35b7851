import type { Field, SettingValue } from '../../../../api/contracts/theme.ts'
import { useLanguage, useTexts } from '../../i18n/language.tsx'
import { pickText } from '../../../kit/settings.ts'
import { Checkbox, MomentField, Select } from '../../kit/index.ts'
import { PictureField } from '../media/PictureField.tsx'
import { ColorField } from './ColorField.tsx'
import { useEditor } from './editor-context.ts'
import { LinkField } from './LinkField.tsx'
import { nameFont } from './name-font.ts'
import { ChosenField, CountField, MenuField, OneField, ProductsField } from './ReferenceFields.tsx'
import { RangeField } from './RangeField.tsx'
import { SchemeField } from './SchemeField.tsx'
import { WordsField } from './WordsField.tsx'
import { themeTexts } from './texts.ts'

interface SettingFieldProps {
  field: Field
  value: SettingValue | undefined
  onChange: (value: SettingValue) => void
  error?: string | undefined
}

/** The value, or what the pack says when nobody has chosen. */
const choiceOf = (value: SettingValue | undefined, preset: string) =>
  typeof value === 'string' ? value : preset

const referenceOf = (value: SettingValue | undefined) =>
  typeof value === 'object' && value !== null && 'ref' in value ? value : undefined

/** One setting, by its kind. */
export function SettingField({ field, value, onChange, error }: SettingFieldProps) {
  const { form: texts } = useTexts(themeTexts)
  const { pack } = useEditor()
  const language = useLanguage()
  const label = pickText(field.label, language)
  const common = { label, hint: field.info && pickText(field.info, language), error }
  const reference = referenceOf(value)
  switch (field.kind) {
    case 'text':
    case 'textarea':
    case 'richtext':
      return <WordsField {...common} field={field} value={value} onChange={onChange} />
    case 'checkbox':
      return (
        <div className="field">
          <Checkbox isSelected={typeof value === 'boolean' ? value : field.default} onChange={onChange}>
            {label}
          </Checkbox>
          {common.hint && <p className="hint">{common.hint}</p>}
        </div>
      )
    case 'range':
      return (
        <RangeField
          {...common}
          field={field}
          value={typeof value === 'number' ? value : field.default}
          onChange={onChange}
        />
      )
    case 'select':
      return (
        <Select
          {...common}
          value={choiceOf(value, field.default)}
          onChange={onChange}
          choices={field.options.map((each) => ({
            value: each.value,
            label: pickText(each.label, language),
          }))}
        />
      )
    case 'font':
      return (
        <Select
          {...common}
          value={choiceOf(value, field.default)}
          onChange={onChange}
          choices={field.options.map((each) => ({ value: each, label: nameFont(each, language) }))}
        />
      )
    case 'scheme':
      return (
        <SchemeField
          {...common}
          schemes={pack.schemes}
          value={choiceOf(value, field.default)}
          onChange={onChange}
        />
      )
    case 'color':
      return <ColorField {...common} value={choiceOf(value, field.default)} onChange={onChange} />
    case 'link':
      return (
        <LinkField
          {...common}
          value={typeof value === 'string' ? value : ''}
          placeholder={field.default ?? '/'}
          onChange={onChange}
        />
      )
    case 'image':
      return (
        <div className="field" role="group" aria-label={label}>
          <span>{label}</span>
          <PictureField
            value={reference?.ref === 'media' ? reference.id : null}
            onChange={(id) => onChange(id === null ? null : { ref: 'media', id })}
            error={error}
          />
          {common.hint && <p className="hint">{common.hint}</p>}
        </div>
      )
    case 'product':
    case 'category':
    case 'collection':
      return <OneField {...common} kind={field.kind} value={reference} onChange={onChange} />
    case 'menu':
      return <MenuField {...common} value={reference} onChange={onChange} />
    case 'banners':
      return (
        <Select
          {...common}
          value={reference?.ref === 'banners' ? reference.placement : null}
          onChange={(placement) => onChange({ ref: 'banners', placement })}
          choices={(['top', 'home', 'listing', 'product'] as const).map((each) => ({
            value: each,
            label: texts.placements[each],
          }))}
        />
      )
    case 'datetime':
      return <MomentField {...common} value={typeof value === 'string' ? value : null} onChange={onChange} />
    case 'products':
      return <ProductsField {...common} max={field.max} value={reference} onChange={onChange} />
    case 'compared':
    case 'categories':
    case 'collections':
    case 'branches':
      return (
        <ChosenField {...common} kind={field.kind} max={field.max} value={reference} onChange={onChange} />
      )
    case 'latest':
    case 'posts':
      return (
        <CountField {...common} kind={field.kind} max={field.max} value={reference} onChange={onChange} />
      )
  }
}
