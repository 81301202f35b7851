import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../i18n/language.tsx'
import { Card, EmptyState, ProblemNotice, Skeleton } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { nextShiftsQuery, ownTasksQuery } from './duties.ts'
import { TaskCard } from './TaskCard.tsx'
import { useClock } from './use-clock.ts'
import { workTexts } from './work-texts.ts'

/** An employee's: what is to be done, and when. */
export const OwnDay = () => (
  <div className="with-aside">
    <OwnTasks />
    <NextShifts />
  </div>
)

function OwnTasks() {
  const texts = useTexts(workTexts)
  const { slug } = useStore()
  const { data: tasks, error, refetch } = useQuery(ownTasksQuery(slug))
  return (
    <Card title={texts.ownTasks}>
      <ProblemNotice error={error} onRetry={() => void refetch()} />
      {!tasks && !error && <Skeleton lines={4} />}
      {tasks?.length === 0 && <EmptyState icon="check" title={texts.noTasks} text={texts.noTasksText} />}
      <ul className="task-list">
        {tasks?.map((task) => (
          <TaskCard key={task.id} task={task} />
        ))}
      </ul>
    </Card>
  )
}

function NextShifts() {
  const texts = useTexts(workTexts)
  const { slug } = useStore()
  const clock = useClock()
  const { data: shifts, error, refetch } = useQuery(nextShiftsQuery(slug))
  return (
    <Card title={texts.nextShifts}>
      <ProblemNotice error={error} onRetry={() => void refetch()} />
      {!shifts && !error && <Skeleton />}
      {shifts?.length === 0 && <p className="quiet">{texts.noShifts}</p>}
      <ul className="lines">
        {shifts?.map(({ id, startsAt, endsAt, note }) => (
          <li key={id}>
            <span className="person">
              <b>{clock.day(startsAt)}</b>
              <small>
                {clock.span(startsAt, endsAt)}
                {note && ` · ${note}`}
              </small>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
