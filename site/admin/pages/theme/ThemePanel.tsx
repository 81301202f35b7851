import { useState } from 'react'
import type { Field, ThemePreset } from '../../../../api/contracts/theme.ts'
import { useLanguage, useTexts } from '../../i18n/language.tsx'
import { Button, errorAt, TextField } from '../../kit/index.ts'
import { ColorField } from './ColorField.tsx'
import { findLowContrast, paletteOf, type LowContrast } from './contrast.ts'
import { setSetting } from './draft.ts'
import { useEditor } from './editor-context.ts'
import { useNames } from './names.ts'
import { PackDialog } from './PackDialog.tsx'
import { SettingFields } from './SettingFields.tsx'
import { themeTexts } from './texts.ts'

/** What holds for every page: theme, colors, fonts, shapes and the merchant's own styles. */
export function ThemePanel({ error }: { error: unknown }) {
  const { theme: texts } = useTexts(themeTexts)
  const { draft, pack, canWrite, change } = useEditor()
  const { label } = useNames(draft, pack)
  const [isChanging, setChanging] = useState(false)
  const isColor = ({ kind }: Field) => kind === 'color'
  return (
    <>
      <header className="form-head">
        <h2>{texts.title}</h2>
      </header>
      <div className="pack-line">
        <span>
          <small>{texts.pack}</small>
          <strong>{label(pack.label)}</strong>
        </span>
        {canWrite && <Button onPress={() => setChanging(true)}>{texts.change}</Button>}
      </div>
      <Presets />
      <h3>{texts.colors}</h3>
      <Colors fields={pack.settings.filter(isColor)} error={error} />
      <h3>{texts.look}</h3>
      <SettingFields fields={pack.settings.filter((field) => !isColor(field))} error={error} />
      <TextField
        label={texts.css}
        hint={texts.cssHint}
        rows={6}
        maxLength={50_000}
        value={draft.css}
        isDisabled={!canWrite}
        onChange={(css) => change({ ...draft, css }, 'css')}
        error={errorAt(error, 'css')}
      />
      {isChanging && <PackDialog onClose={() => setChanging(false)} />}
    </>
  )
}

function Presets() {
  const { theme: texts } = useTexts(themeTexts)
  const { draft, pack, canWrite, change } = useEditor()
  const { label } = useNames(draft, pack)
  const take = ({ id, settings }: ThemePreset) => change({ ...draft, preset: id, settings })
  return (
    <section aria-label={texts.presets}>
      <h3>{texts.presets}</h3>
      <p className="hint">{texts.presetsText}</p>
      <ul className="looks">
        {pack.presets.map((preset) => {
          const palette = paletteOf(pack.settings, preset.settings)
          return (
            <li key={preset.id}>
              <button type="button" disabled={!canWrite} onClick={() => take(preset)}>
                <span className="look-colors" aria-hidden="true">
                  {[palette.bg, palette.text, palette.accent, palette.contrast].map((background, at) => (
                    <i key={at} style={{ background }} />
                  ))}
                </span>
                {label(preset.label)}
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function Colors({ fields, error }: { fields: Field[]; error: unknown }) {
  const { draft, pack, canWrite, change } = useEditor()
  const { label } = useNames(draft, pack)
  const low = findLowContrast(pack.settings, draft.settings)
  return (
    <fieldset className="form" disabled={!canWrite}>
      {fields.map((field) => {
        if (field.kind !== 'color') return null
        const value = draft.settings[field.id]
        const warning = low.find((each) => each.field === field.id)
        return (
          <ColorField
            key={field.id}
            label={label(field.label)}
            hint={field.info && label(field.info)}
            value={typeof value === 'string' ? value : field.default}
            onChange={(color) => change(setSetting(draft, undefined, field.id, color), field.id)}
            error={errorAt(error, `settings.${field.id}`)}
          >
            {warning && <Warning low={warning} />}
          </ColorField>
        )
      })}
    </fieldset>
  )
}

function Warning({ low: { ratio, needed, shown } }: { low: LowContrast }) {
  const { contrast: texts } = useTexts(themeTexts)
  const language = useLanguage()
  const write = (value: number) =>
    new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(Math.floor(value * 10) / 10)
  return (
    <p className="warning" role="status">
      {texts.low(write(ratio), write(needed))} <i style={{ background: shown }} aria-hidden="true" />
      <code>{shown}</code>
    </p>
  )
}
