import { useTexts } from '../../i18n/language.tsx'
import { Card, Select } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { blankEffect, KINDS, type EffectOf } from './effect-form.ts'
import {
  AmountsField,
  ChoiceField,
  DealFields,
  ItemsField,
  PartsFields,
  SetLimitField,
  TiersFields,
} from './EffectFields.tsx'
import { CountField, PercentField } from './NumberFields.tsx'
import type { CardProps } from './promotion-form.ts'
import type { Effect, Kind } from './queries.ts'
import { promotionTexts } from './texts.ts'

/** What is taken off: the kind, and what that kind needs. */
export function EffectCard({ values: { effect }, set, error }: CardProps) {
  const texts = useTexts(promotionTexts)
  return (
    <Card title={texts.fields.effect}>
      <Select
        label={texts.kind}
        hint={texts.kindHints[effect.kind]}
        value={effect.kind}
        onChange={(kind) => set('effect', blankEffect(kind))}
        choices={KINDS.map((value) => ({ value, label: texts.kinds[value] }))}
        error={error('effect')}
      />
      <KindFields key={effect.kind} effect={effect} onChange={(next) => set('effect', next)} />
    </Card>
  )
}

interface FieldsProps<K extends Kind> {
  effect: EffectOf<K>
  onChange: (effect: Effect) => void
}

function KindFields({ effect, onChange }: FieldsProps<Kind>) {
  switch (effect.kind) {
    case 'percentage':
      return <PercentageFields effect={effect} onChange={onChange} />
    case 'fixed_amount':
      return <FixedFields effect={effect} onChange={onChange} />
    case 'buy_x_get_y':
      return <BuyFields effect={effect} onChange={onChange} />
    case 'bogo':
      return <BogoFields effect={effect} onChange={onChange} />
    case 'bundle':
      return <BundleFields effect={effect} onChange={onChange} />
    case 'mix_and_match':
      return <MixFields effect={effect} onChange={onChange} />
    case 'tiered':
      return <TieredFields effect={effect} onChange={onChange} />
    case 'free_shipping':
      return <ShippingFields effect={effect} onChange={onChange} />
  }
}

const PERS = ['item', 'order'] as const

function PercentageFields({ effect: { kind, args }, onChange }: FieldsProps<'percentage'>) {
  const texts = useTexts(promotionTexts)
  const change = (part: Partial<typeof args>) => onChange({ kind, args: { ...args, ...part } })
  return (
    <>
      <div className="pair">
        <PercentField
          label={texts.percent}
          basisPoints={args.basisPoints}
          onChange={(basisPoints) => change({ basisPoints })}
        />
        <ChoiceField
          label={texts.per}
          value={args.per}
          values={PERS}
          names={texts.pers}
          onChange={(per) => change({ per })}
        />
      </div>
      <ItemsField items={args.items} onChange={(items) => change({ items })} />
    </>
  )
}

function FixedFields({ effect: { kind, args }, onChange }: FieldsProps<'fixed_amount'>) {
  const texts = useTexts(promotionTexts)
  const change = (part: Partial<typeof args>) => onChange({ kind, args: { ...args, ...part } })
  return (
    <>
      <div className="pair">
        <AmountsField
          label={texts.amount}
          amounts={args.amounts}
          onChange={(amounts) => change({ amounts })}
        />
        <ChoiceField
          label={texts.per}
          value={args.per}
          values={PERS}
          names={texts.pers}
          onChange={(per) => change({ per })}
        />
      </div>
      <ItemsField items={args.items} onChange={(items) => change({ items })} />
    </>
  )
}

function BuyFields({ effect: { kind, args }, onChange }: FieldsProps<'buy_x_get_y'>) {
  const texts = useTexts(promotionTexts)
  const { buy, get, maximumSets } = args
  const change = (part: Partial<typeof args>) => onChange({ kind, args: { ...args, ...part } })
  return (
    <>
      <fieldset className="promotion-part">
        <legend>{texts.buy}</legend>
        <CountField
          label={texts.quantity}
          value={buy.quantity}
          onChange={(count) => change({ buy: { ...buy, quantity: count ?? 1 } })}
        />
        <ItemsField items={buy.items} onChange={(items) => change({ buy: { ...buy, items } })} />
      </fieldset>
      <fieldset className="promotion-part">
        <legend>{texts.get}</legend>
        <div className="pair">
          <CountField
            label={texts.quantity}
            value={get.quantity}
            onChange={(count) => change({ get: { ...get, quantity: count ?? 1 } })}
          />
          <PercentField
            label={texts.percent}
            basisPoints={get.basisPoints}
            onChange={(basisPoints) => change({ get: { ...get, basisPoints } })}
          />
        </div>
        <ItemsField items={get.items} onChange={(items) => change({ get: { ...get, items } })} />
      </fieldset>
      <SetLimitField value={maximumSets} onChange={(most) => change({ maximumSets: most })} />
    </>
  )
}

const PAIRINGS = ['any', 'same_product'] as const

function BogoFields({ effect: { kind, args }, onChange }: FieldsProps<'bogo'>) {
  const texts = useTexts(promotionTexts)
  const change = (part: Partial<typeof args>) => onChange({ kind, args: { ...args, ...part } })
  return (
    <>
      <div className="pair">
        <PercentField
          label={texts.percent}
          basisPoints={args.basisPoints}
          onChange={(basisPoints) => change({ basisPoints })}
        />
        <ChoiceField
          label={texts.pairs}
          value={args.pairs}
          values={PAIRINGS}
          names={texts.pairings}
          onChange={(pairs) => change({ pairs })}
        />
      </div>
      <ItemsField items={args.items} onChange={(items) => change({ items })} />
      <SetLimitField value={args.maximumSets} onChange={(maximumSets) => change({ maximumSets })} />
    </>
  )
}

function BundleFields({ effect: { kind, args }, onChange }: FieldsProps<'bundle'>) {
  const change = (part: Partial<typeof args>) => onChange({ kind, args: { ...args, ...part } })
  return (
    <>
      <PartsFields parts={args.parts} onChange={(parts) => change({ parts })} />
      <DealFields deal={args.deal} onChange={(deal) => change({ deal })} />
      <SetLimitField value={args.maximumSets} onChange={(maximumSets) => change({ maximumSets })} />
    </>
  )
}

function MixFields({ effect: { kind, args }, onChange }: FieldsProps<'mix_and_match'>) {
  const texts = useTexts(promotionTexts)
  const change = (part: Partial<typeof args>) => onChange({ kind, args: { ...args, ...part } })
  return (
    <>
      <CountField
        label={texts.quantity}
        value={args.quantity}
        onChange={(count) => change({ quantity: count ?? 1 })}
      />
      <ItemsField items={args.items} onChange={(items) => change({ items })} />
      <DealFields deal={args.deal} onChange={(deal) => change({ deal })} />
      <SetLimitField value={args.maximumSets} onChange={(maximumSets) => change({ maximumSets })} />
    </>
  )
}

const COUNTS = ['together', 'variant'] as const

function TieredFields({ effect: { kind, args }, onChange }: FieldsProps<'tiered'>) {
  const texts = useTexts(promotionTexts)
  const change = (part: Partial<typeof args>) => onChange({ kind, args: { ...args, ...part } })
  return (
    <>
      <TiersFields tiers={args.tiers} onChange={(tiers) => change({ tiers })} />
      <ChoiceField
        label={texts.countBy}
        value={args.count}
        values={COUNTS}
        names={texts.counts}
        onChange={(count) => change({ count })}
      />
      <ItemsField items={args.items} onChange={(items) => change({ items })} />
    </>
  )
}

function ShippingFields({ effect: { kind, args }, onChange }: FieldsProps<'free_shipping'>) {
  const texts = useTexts(promotionTexts)
  const { currency } = useStore()
  return (
    <AmountsField
      label={texts.upTo}
      hint={texts.upToHint}
      amounts={args.upTo ?? []}
      onChange={(amounts) => {
        const given = amounts.some((money) => money.currency === currency)
        onChange({ kind, args: { ...args, upTo: given ? amounts : null } })
      }}
    />
  )
}
