import { Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components'
import { useTexts } from '../../i18n/language.tsx'
import { storesTexts } from './texts.ts'

export const LOOKS = ['classic', 'trail', 'atelier', 'mercado'] as const
export type Look = (typeof LOOKS)[number]

const NAMES: Record<Look, string> = {
  classic: 'Classic',
  trail: 'Trail',
  atelier: 'Atelier',
  mercado: 'Mercado',
}

interface LooksProps {
  value: Look
  onChange: (look: Look) => void
}

/** The presets, each drawn small. */
export function Looks({ value, onChange }: LooksProps) {
  const { create: texts } = useTexts(storesTexts)
  return (
    <RadioGroup className="field looks" value={value} onChange={(look) => onChange(look as Look)}>
      <Label>{texts.look}</Label>
      <div className="look-list">
        {LOOKS.map((look) => (
          <RadioField key={look} value={look}>
            <RadioButton className={`look ${look}`}>
              <span className="look-picture" aria-hidden="true">
                <i />
                <b />
                <u />
                <u />
                <u />
              </span>
              <strong>{NAMES[look]}</strong>
              <small>{texts.looks[look]}</small>
            </RadioButton>
          </RadioField>
        ))}
      </div>
    </RadioGroup>
  )
}
