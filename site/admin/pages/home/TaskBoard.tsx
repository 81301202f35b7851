import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useFormat, useTexts } from '../../i18n/language.tsx'
import { Button, Card, ProblemNotice, Skeleton } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { boardQuery, type TaskState } from './duties.ts'
import { NewTaskDialog } from './NewTaskDialog.tsx'
import { TaskCard } from './TaskCard.tsx'
import { workTexts } from './work-texts.ts'

const SHOWN_STATES: TaskState[] = ['open', 'doing', 'done']
const SHOWN = 8

export function TaskBoard({ branch }: { branch: number }) {
  const texts = useTexts(workTexts)
  const format = useFormat()
  const store = useStore()
  const [isAdding, setAdding] = useState(false)
  const { data, error, refetch } = useQuery(boardQuery(store.slug, branch))
  const columns = data?.columns.filter(({ state }) => SHOWN_STATES.includes(state))
  return (
    <Card
      title={texts.tasks}
      actions={
        <Button icon="plus" onPress={() => setAdding(true)}>
          {texts.newTask}
        </Button>
      }
    >
      <ProblemNotice error={error} onRetry={() => void refetch()} />
      {!data && !error && <Skeleton lines={5} />}
      <div className="board">
        {columns?.map(({ state, total, tasks }) => (
          <section key={state} aria-labelledby={`column-${state}`}>
            <h3 id={`column-${state}`}>
              {texts.states[state]} <span className="quiet">{format.number(total)}</span>
            </h3>
            {total === 0 ? (
              <p className="quiet">{texts.noneHere}</p>
            ) : (
              <ul>
                {tasks.slice(0, SHOWN).map((task) => (
                  <TaskCard key={task.id} task={task} showsAssignee />
                ))}
              </ul>
            )}
            {total > SHOWN && <p className="quiet">{texts.moreTasks(total - SHOWN)}</p>}
          </section>
        ))}
      </div>
      {isAdding && <NewTaskDialog branch={branch} onClose={() => setAdding(false)} />}
    </Card>
  )
}
