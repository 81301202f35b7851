import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../i18n/language.tsx'
import { Card, Checkbox, Select, TextField } from '../../kit/index.ts'
import { Link } from '../../router.tsx'
import { useStore } from '../../store.tsx'
import { findConflicts } from './find-conflicts.ts'
import { CountField } from './NumberFields.tsx'
import { classOf, type CardProps } from './promotion-form.ts'
import { neighboursQuery } from './queries.ts'
import { promotionTexts } from './texts.ts'
import { fromWallClock, toWallClock } from './wall-clock.ts'

export function StatusCard({ values, set, error, isCouponSaved }: CardProps & { isCouponSaved: boolean }) {
  const texts = useTexts(promotionTexts)
  return (
    <Card title={texts.statusTitle}>
      <Select
        label={texts.fields.trigger}
        {...(values.trigger === 'coupon' && !isCouponSaved && { hint: texts.triggerHint })}
        value={values.trigger}
        onChange={(trigger) => set('trigger', trigger)}
        choices={(['automatic', 'coupon'] as const).map((value) => ({
          value,
          label: texts.triggers[value],
        }))}
        error={error('trigger')}
      />
      <Checkbox
        isSelected={values.status === 'active'}
        onChange={(isActive) => set('status', isActive ? 'active' : 'paused')}
      >
        {texts.isActive}
      </Checkbox>
    </Card>
  )
}

export function ScheduleCard({ values, set, error }: CardProps) {
  const texts = useTexts(promotionTexts)
  const { timezone } = useStore()
  return (
    <Card title={texts.schedule} text={texts.scheduleText(timezone)}>
      {(['startsAt', 'endsAt'] as const).map((field) => (
        <TextField
          key={field}
          label={texts.fields[field]}
          type={'datetime-local' as 'text'}
          value={values[field] === null ? '' : toWallClock(values[field], timezone)}
          onChange={(shown) => set(field, shown === '' ? null : fromWallClock(shown, timezone))}
          error={error(field)}
        />
      ))}
    </Card>
  )
}

export function LimitsCard({ values: { limits }, set, error }: CardProps) {
  const texts = useTexts(promotionTexts)
  return (
    <Card title={texts.limits}>
      {(['total', 'perCustomer'] as const).map((field) => (
        <CountField
          key={field}
          label={texts[field]}
          placeholder={texts.noLimit}
          value={limits[field]}
          onChange={(count) => set('limits', { ...limits, [field]: count })}
          error={error(`limits.${field}`)}
        />
      ))}
    </Card>
  )
}

const CLASSES = ['product', 'order', 'shipping'] as const

export function CombiningCard({ values, set, error, id }: CardProps & { id: number }) {
  const texts = useTexts(promotionTexts)
  const { combinesWith, exclusive, priority } = values
  return (
    <Card title={texts.combining}>
      <fieldset className="checks">
        <legend>{texts.fields.combinesWith}</legend>
        {CLASSES.map((each) => (
          <Checkbox
            key={each}
            isDisabled={exclusive}
            isSelected={!exclusive && combinesWith.includes(each)}
            onChange={(combines) =>
              set(
                'combinesWith',
                CLASSES.filter((other) => (other === each ? combines : combinesWith.includes(other))),
              )
            }
          >
            {texts.classes[each]}
          </Checkbox>
        ))}
      </fieldset>
      <Checkbox isSelected={exclusive} onChange={(isExclusive) => set('exclusive', isExclusive)}>
        {texts.exclusive}
      </Checkbox>
      <CountField
        label={texts.priority}
        hint={texts.priorityHint}
        value={priority}
        onChange={(count) => set('priority', count ?? 0)}
        error={error('priority')}
      />
      <Conflicts values={values} id={id} />
    </Card>
  )
}

const SHOWN = 5

function Conflicts({ values, id }: Pick<CardProps, 'values'> & { id: number }) {
  const texts = useTexts(promotionTexts)
  const store = useStore()
  const { data = [] } = useQuery(neighboursQuery(store.slug))
  const conflicts = findConflicts({ ...values, id, class: classOf(values) }, data)
  if (conflicts.length === 0) return null
  return (
    <div className="promotion-note" role="note">
      <p>
        <b>{texts.conflictsTitle}</b>
      </p>
      <ul>
        {conflicts.slice(0, SHOWN).map((other) => (
          <li key={other.id}>
            <Link href={store.path(`promotions/${other.id}`)}>{other.title}</Link>
          </li>
        ))}
        {conflicts.length > SHOWN && <li>{texts.others(conflicts.length - SHOWN)}</li>}
      </ul>
      <p className="quiet">{texts.conflictsText}</p>
    </div>
  )
}
