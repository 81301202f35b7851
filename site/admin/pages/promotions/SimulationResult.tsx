import type { Money } from '../../../../api/contracts/money.ts'
import { useFormat, useTexts } from '../../i18n/language.tsx'
import { Badge, type Tone } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import type { Simulation, Trace } from './queries.ts'
import { promotionTexts } from './texts.ts'

const TONES: Record<Trace['outcome'], Tone> = { applied: 'good', lost: 'warn', skipped: 'calm' }

/** What the sample costs, and what became of each promotion: the one that is edited first. */
export function SimulationResult({ result, ownId }: { result: Simulation; ownId: number }) {
  const texts = useTexts(promotionTexts)
  const { totals, trace, coupons } = result
  const own = trace.filter(({ promotionId }) => promotionId === ownId)
  const others = trace.filter(({ promotionId }) => promotionId !== ownId)
  const near = others.filter(({ outcome }) => outcome !== 'skipped')
  const far = others.filter(({ outcome }) => outcome === 'skipped')
  const unknown = coupons.filter(({ state }) => state === 'unknown')
  return (
    <div className="simulation" aria-live="polite">
      <dl>
        <Amount label={texts.subtotal} money={totals.subtotal} />
        {totals.discount.amount > 0 && (
          <Amount label={texts.discount} money={{ ...totals.discount, amount: -totals.discount.amount }} />
        )}
        {result.shipping && <Amount label={texts.delivery} money={result.shipping.total} />}
        <Amount label={texts.sum} money={totals.total} isSum />
      </dl>
      <ul>
        {unknown.map(({ code }) => (
          <li key={code}>
            <b>{code}</b> <span className="quiet">{texts.unknownCode}</span>
          </li>
        ))}
        {[...own, ...near].map((entry) => (
          <Verdict key={entry.promotionId} entry={entry} />
        ))}
      </ul>
      {far.length > 0 && (
        <details>
          <summary>{texts.others(far.length)}</summary>
          <ul>
            {far.map((entry) => (
              <Verdict key={entry.promotionId} entry={entry} />
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

function Amount({ label, money, isSum = false }: { label: string; money: Money; isSum?: boolean }) {
  const format = useFormat()
  const { country } = useStore()
  return (
    <div className={isSum ? 'sum' : undefined}>
      <dt>{label}</dt>
      <dd>{format.money(money, country)}</dd>
    </div>
  )
}

function Verdict({ entry }: { entry: Trace }) {
  const texts = useTexts(promotionTexts)
  const format = useFormat()
  const { country } = useStore()
  const writeUnmet = useUnmet()
  const { title, code, outcome, reason, amount, lostTo, unmet } = entry
  const name = code === null ? title : `${title} (${code})`
  return (
    <li>
      <div className="promotion-row">
        <b>{name}</b>
        <Badge tone={TONES[outcome]}>
          {texts.outcomes[outcome]}
          {outcome === 'applied' && ` · ${format.money({ ...amount, amount: -amount.amount }, country)}`}
        </Badge>
      </div>
      {outcome === 'lost' && (
        <p className="quiet">{texts.lostTo(lostTo.map((other) => other.title).join(', '))}</p>
      )}
      {reason !== null && (
        <p className="quiet">
          {reason === 'conditions' ? `${texts.reasons[reason]}:` : texts.reasons[reason]}
        </p>
      )}
      {unmet.length > 0 && (
        <ul className="quiet">
          {unmet.map((each, at) => (
            <li key={at}>{writeUnmet(each)}</li>
          ))}
        </ul>
      )}
    </li>
  )
}

/** Numbers and words are said; what is chosen from lists is told by its target alone. */
function useUnmet() {
  const texts = useTexts(promotionTexts)
  const format = useFormat()
  const store = useStore()
  return ({ condition, actual }: Trace['unmet'][number]) => {
    const { target, operator, value, currency = store.currency } = condition
    const write = (one: unknown) =>
      target === 'cart_subtotal'
        ? format.money({ amount: Number(one), currency }, store.country)
        : String(one)
    const isSaid = ['cart_subtotal', 'cart_quantity', 'tag', 'segment'].includes(target)
    const values = (Array.isArray(value) ? (value as unknown[]) : [value]).map(write).join(', ')
    const name = (texts.targets as Record<string, string>)[target] ?? target
    const question = isSaid ? `${name} ${texts.operators[operator]} ${values}` : name
    return actual === null ? question : `${question}. ${texts.missing(write(actual))}`
  }
}
