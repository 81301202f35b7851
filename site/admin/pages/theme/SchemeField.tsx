import { useId } from 'react'
import { useTexts } from '../../i18n/language.tsx'
import { useEditor } from './editor-context.ts'
import { paletteOf } from './contrast.ts'
import { themeTexts } from './texts.ts'

interface SchemeFieldProps {
  label: string
  hint?: string | undefined
  error?: string | undefined
  schemes: readonly string[]
  value: string
  onChange: (scheme: string) => void
}

/** One of the pack's color schemes, each shown in the colors that it has in this store. */
export function SchemeField({ label, hint, error, schemes, value, onChange }: SchemeFieldProps) {
  const { form: texts } = useTexts(themeTexts)
  const { draft, pack } = useEditor()
  const name = useId()
  const palette = paletteOf(pack.settings, draft.settings)
  const looks: Record<string, { background: string; color: string }> = {
    base: { background: palette.bg, color: palette.text },
    muted: { background: palette.surface, color: palette.text },
    contrast: { background: palette.contrast, color: palette['on-contrast'] },
    accent: { background: palette.accent, color: palette['on-accent'] },
  }
  return (
    <fieldset className="field">
      <legend className="legend">{label}</legend>
      <div className="schemes">
        {schemes.map((scheme) => (
          <label key={scheme} className="scheme">
            <input
              type="radio"
              name={name}
              value={scheme}
              checked={scheme === value}
              onChange={() => onChange(scheme)}
            />
            <span className="swatch" style={looks[scheme]} aria-hidden="true">
              Aa
            </span>
            <small>{(texts.schemes as Record<string, string>)[scheme] ?? scheme}</small>
          </label>
        ))}
      </div>
      {hint && <p className="hint">{hint}</p>}
      {error && <p className="field-error">{error}</p>}
    </fieldset>
  )
}
