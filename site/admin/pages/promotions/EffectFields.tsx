import { useTexts } from '../../i18n/language.tsx'
import { Button, MoneyField, Select } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { EVERYTHING, type Group } from './condition-form.ts'
import { amountIn, withAmount, type Amounts, type Args, type Deal } from './effect-form.ts'
import { GroupFields } from './GroupFields.tsx'
import { CountField, PercentField } from './NumberFields.tsx'
import { promotionTexts } from './texts.ts'

interface ChoiceFieldProps<Value extends string> {
  label: string
  value: Value
  values: readonly Value[]
  names: Record<Value, string>
  onChange: (value: Value) => void
}

export const ChoiceField = <Value extends string>({ values, names, ...props }: ChoiceFieldProps<Value>) => (
  <Select {...props} choices={values.map((value) => ({ value, label: names[value] }))} />
)

interface AmountsFieldProps {
  label: string
  hint?: string
  amounts: Amounts
  onChange: (amounts: Amounts) => void
}

/** The amount in the store's currency; others stay as they were given. */
export function AmountsField({ amounts, onChange, ...props }: AmountsFieldProps) {
  const { currency } = useStore()
  return (
    <MoneyField
      {...props}
      currency={currency}
      value={amountIn(amounts, currency)}
      onChange={(money) => onChange(withAmount(amounts, currency, money?.amount ?? null))}
    />
  )
}

interface ItemsFieldProps {
  items: Group
  onChange: (items: Group) => void
}

/** Which products it is about. */
export function ItemsField({ items, onChange }: ItemsFieldProps) {
  const texts = useTexts(promotionTexts)
  return (
    <fieldset className="promotion-part">
      <legend>{texts.items}</legend>
      <GroupFields name={texts.items} about="items" group={items} onChange={onChange} />
    </fieldset>
  )
}

interface SetLimitFieldProps {
  value: number | null
  onChange: (value: number | null) => void
}

export function SetLimitField(props: SetLimitFieldProps) {
  const texts = useTexts(promotionTexts)
  return <CountField {...props} label={texts.maximumSets} placeholder={texts.noLimit} />
}

const WAYS = ['share', 'price'] as const
const TENTH = 1000

export function DealFields({ deal, onChange }: { deal: Deal; onChange: (deal: Deal) => void }) {
  const texts = useTexts(promotionTexts)
  return (
    <div className="pair">
      <ChoiceField
        label={texts.deal}
        value={deal.by}
        values={WAYS}
        names={texts.deals}
        onChange={(by) => onChange(by === 'share' ? { by, basisPoints: TENTH } : { by, price: [] })}
      />
      {deal.by === 'share' ? (
        <PercentField
          label={texts.percent}
          basisPoints={deal.basisPoints}
          onChange={(basisPoints) => onChange({ ...deal, basisPoints })}
        />
      ) : (
        <AmountsField
          label={texts.setPrice}
          amounts={deal.price}
          onChange={(price) => onChange({ ...deal, price })}
        />
      )}
    </div>
  )
}

type Parts = Args<'bundle'>['parts']
const MOST_PARTS = 20

export function PartsFields({ parts, onChange }: { parts: Parts; onChange: (parts: Parts) => void }) {
  const texts = useTexts(promotionTexts)
  return (
    <>
      {parts.map((part, at) => (
        <fieldset key={at} className="promotion-part">
          <legend>{texts.part(at + 1)}</legend>
          <div className="promotion-row">
            <CountField
              label={texts.quantity}
              value={part.quantity}
              onChange={(count) => onChange(parts.with(at, { ...part, quantity: count ?? 1 }))}
            />
            {parts.length > 1 && (
              <Button
                look="quiet"
                icon="trash"
                aria-label={texts.removePart(texts.part(at + 1))}
                onPress={() => onChange(parts.toSpliced(at, 1))}
              />
            )}
          </div>
          <GroupFields
            name={texts.part(at + 1)}
            about="items"
            group={part.items}
            onChange={(items) => onChange(parts.with(at, { ...part, items }))}
          />
        </fieldset>
      ))}
      {parts.length < MOST_PARTS && (
        <div className="actions">
          <Button icon="plus" onPress={() => onChange([...parts, { quantity: 1, items: EVERYTHING }])}>
            {texts.addPart}
          </Button>
        </div>
      )}
    </>
  )
}

type Tiers = Args<'tiered'>['tiers']
const MOST_TIERS = 20
const STEP = 500

export function TiersFields({ tiers, onChange }: { tiers: Tiers; onChange: (tiers: Tiers) => void }) {
  const texts = useTexts(promotionTexts)
  const last = tiers.at(-1)
  return (
    <>
      {tiers.map((tier, at) => (
        <div key={at} className="promotion-row" role="group" aria-label={texts.tier(at + 1)}>
          <CountField
            label={texts.tierFrom}
            value={tier.from}
            onChange={(count) => onChange(tiers.with(at, { ...tier, from: count ?? 1 }))}
          />
          <PercentField
            label={texts.percent}
            basisPoints={tier.basisPoints}
            onChange={(basisPoints) => onChange(tiers.with(at, { ...tier, basisPoints }))}
          />
          {tiers.length > 1 && (
            <Button
              look="quiet"
              icon="trash"
              aria-label={texts.removePart(texts.tier(at + 1))}
              onPress={() => onChange(tiers.toSpliced(at, 1))}
            />
          )}
        </div>
      ))}
      {tiers.length < MOST_TIERS && (
        <div className="actions">
          <Button
            icon="plus"
            onPress={() =>
              onChange([
                ...tiers,
                { from: (last?.from ?? 0) + 2, basisPoints: (last?.basisPoints ?? 0) + STEP },
              ])
            }
          >
            {texts.addTier}
          </Button>
        </div>
      )}
    </>
  )
}
