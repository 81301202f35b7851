import { useMutation } from '@tanstack/react-query'
import { useFormat, useTexts } from '../../i18n/language.tsx'
import { Badge, Button, Menu, showToast } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { problemOf } from '../../api.ts'
import { dutiesChanged, moveTask, type Task, type TaskState } from './duties.ts'
import { workTexts } from './work-texts.ts'

const ONWARD: Partial<Record<TaskState, TaskState>> = { open: 'doing', doing: 'done' }

/** A task with the step that comes next as a button, and the others behind a menu. */
export function TaskCard({ task, showsAssignee = false }: { task: Task; showsAssignee?: boolean }) {
  const texts = useTexts(workTexts)
  const format = useFormat()
  const { slug } = useStore()
  const { id, title, note, state, next, dueAt, overdue, assignee } = task
  const move = useMutation({
    mutationFn: (to: TaskState) => moveTask(slug, id, to),
    onSuccess: (_, to) => showToast({ text: texts.moved(title, texts.states[to]) }),
    onError: (error) => showToast({ text: problemOf(error)?.detail || title, tone: 'bad' }),
    onSettled: () => dutiesChanged(slug),
  })
  const onward = next.find((to) => to === ONWARD[state])
  const others = next.filter((to) => to !== onward)
  return (
    <li className="task">
      <div className="task-words">
        <b>{title}</b>
        {note && <p>{note}</p>}
        <p className="quiet">
          {showsAssignee && <span>{assignee ? assignee.name || assignee.email : texts.nobody}</span>}
          {dueAt && <time dateTime={dueAt}>{texts.due(format.moment(dueAt))}</time>}
          {overdue && <Badge tone="bad">{texts.overdue}</Badge>}
        </p>
      </div>
      <div className="task-moves">
        {onward && (
          <Button
            isWorking={move.isPending}
            aria-label={`${texts.moves[onward]}: ${title}`}
            onPress={() => move.mutate(onward)}
          >
            {texts.moves[onward]}
          </Button>
        )}
        {others.length > 0 && (
          <Menu
            label={texts.moreMoves(title)}
            trigger={<Button look="quiet" icon="more" aria-label={texts.moreMoves(title)} />}
            entries={others.map((to) => ({
              key: to,
              label: texts.moves[to],
              danger: to === 'cancelled',
              onAction: () => move.mutate(to),
            }))}
          />
        )}
      </div>
    </li>
  )
}
