import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useFormat, useShellTexts, useTexts } from '../../i18n/language.tsx'
import {
  Button,
  Checkbox,
  Dialog,
  errorAt,
  Form,
  ProblemNotice,
  Select,
  showToast,
  TextField,
} from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import {
  ATTRIBUTE_TYPES,
  EMPTY_FORM,
  toDefinition,
  toForm,
  type AttributeDefinition,
  type DefinitionForm,
} from './definitions.ts'
import { OptionsField } from './OptionsField.tsx'
import { attributeTexts } from './texts.ts'

interface AttributeDialogProps {
  saved: AttributeDefinition | undefined
  /** In the list that is saved: what the API refuses is named by it. */
  place: number
  save: (definition: AttributeDefinition) => Promise<void>
  onClose: () => void
}

export function AttributeDialog({ saved, place, save, onClose }: AttributeDialogProps) {
  const texts = useTexts(attributeTexts)
  const shell = useShellTexts()
  const format = useFormat()
  const { locales } = useStore()
  const main = locales[0] ?? 'en'
  const [form, setForm] = useState<DefinitionForm>(saved ? toForm(saved) : EMPTY_FORM)
  const [isAsked, setAsked] = useState(false)
  const keep = useMutation({
    mutationFn: save,
    onSuccess() {
      showToast({ text: texts.saved })
      onClose()
    },
  })
  const set = <Key extends keyof DefinitionForm>(key: Key, value: DefinitionForm[Key]) =>
    setForm((before) => ({ ...before, [key]: value }))
  const errorOf = (field: string) => errorAt(keep.error, `attributes.${place}.${field}`)
  const definition = toDefinition(form, main)
  const submit = () => {
    setAsked(true)
    if (definition.key !== '') keep.mutate(definition)
  }
  return (
    <Dialog wide title={saved ? saved.label[main] || saved.key : texts.newTitle} isOpen onClose={onClose}>
      <Form onSubmit={submit}>
        <ProblemNotice
          error={keep.error}
          fields={['label', 'key', 'type', 'unit', 'options'].map((field) => `attributes.${place}.${field}`)}
        />
        <div className="pair">
          {locales.map((locale, at) => (
            <TextField
              key={locale}
              label={texts.label(format.languageName(locale))}
              autoFocus={at === 0}
              autoComplete="off"
              maxLength={100}
              value={form.label[locale] ?? ''}
              onChange={(text) => set('label', { ...form.label, [locale]: text })}
              error={errorOf(`label.${locale}`)}
            />
          ))}
        </div>
        <div className="pair">
          <Select
            label={texts.type}
            value={form.type}
            onChange={(type) => set('type', type)}
            choices={ATTRIBUTE_TYPES.map((value) => ({ value, label: texts.types[value] }))}
            error={errorOf('type')}
          />
          {form.type === 'number' && (
            <TextField
              label={texts.unit}
              hint={texts.unitHint}
              autoComplete="off"
              maxLength={20}
              value={form.unit}
              onChange={(unit) => set('unit', unit)}
              error={errorOf('unit')}
            />
          )}
          {!saved && (
            <TextField
              label={texts.key}
              hint={texts.keyHint}
              autoComplete="off"
              maxLength={60}
              placeholder={definition.key}
              value={form.key}
              onChange={(key) => set('key', key)}
              error={isAsked && definition.key === '' ? texts.needsKey : errorOf('key')}
            />
          )}
        </div>
        {form.type === 'select' && (
          <>
            <OptionsField
              options={form.options}
              onChange={(options) => set('options', options)}
              error={errorOf('options')}
            />
            <Checkbox isSelected={form.multiple} onChange={(multiple) => set('multiple', multiple)}>
              {texts.multiple}
            </Checkbox>
          </>
        )}
        <Checkbox isSelected={form.facet} onChange={(facet) => set('facet', facet)}>
          {texts.isFacet}
        </Checkbox>
        <div className="form-end">
          <Button onPress={onClose}>{shell.cancel}</Button>
          <Button type="submit" look="primary" isWorking={keep.isPending}>
            {shell.save}
          </Button>
        </div>
      </Form>
    </Dialog>
  )
}
