import { BANNER_PLACEMENTS } from '../../../../api/contracts/theme.ts'
import { useTexts } from '../../i18n/language.tsx'
import { Card, MomentField, Select, Switch, TextField } from '../../kit/index.ts'
import { LinkField } from '../menus/LinkField.tsx'
import type { BannerValues } from './queries.ts'
import { bannerTexts } from './texts.ts'

interface BannerCardProps {
  values: BannerValues
  set: <Key extends keyof BannerValues>(key: Key, value: BannerValues[Key]) => void
  error: (field: string) => string | undefined
}

export function LinkCard({ values: { link }, set, error }: BannerCardProps) {
  const texts = useTexts(bannerTexts)
  return (
    <Card title={texts.fields.link}>
      <Switch
        isSelected={link !== null}
        onChange={(leads) => set('link', leads ? { kind: 'url', url: '' } : null)}
      >
        {texts.leads}
      </Switch>
      {link && <LinkField value={link} onChange={(next) => set('link', next)} error={error('link')} />}
    </Card>
  )
}

/** Where and when it is shown. */
export function PlaceCard({ values, set, error }: BannerCardProps) {
  const texts = useTexts(bannerTexts)
  return (
    <Card title={texts.place}>
      <Select
        label={texts.fields.placement}
        value={values.placement}
        onChange={(placement) => set('placement', placement)}
        choices={BANNER_PLACEMENTS.map((value) => ({ value, label: texts.placements[value] }))}
        error={error('placement')}
      />
      <TextField
        label={texts.fields.position}
        hint={texts.positionHint}
        inputMode="numeric"
        value={String(values.position)}
        onChange={(text) => set('position', Number(text.replaceAll(/\D/g, '')))}
        error={error('position')}
      />
      <MomentField
        label={texts.fields.startsAt}
        hint={texts.startsAtHint}
        value={values.startsAt}
        onChange={(startsAt) => set('startsAt', startsAt)}
        error={error('startsAt')}
      />
      <MomentField
        label={texts.fields.endsAt}
        hint={texts.endsAtHint}
        value={values.endsAt}
        onChange={(endsAt) => set('endsAt', endsAt)}
        error={error('endsAt')}
      />
    </Card>
  )
}
