import { useTexts } from '../../i18n/language.tsx'
import { Button, Select } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import {
  CART_TARGETS,
  conditionOn,
  countConditions,
  groupOf,
  isGroup,
  ITEM_TARGETS,
  joinOf,
  MOST,
  nodesOf,
  type Group,
  type Join,
  type Node,
} from './condition-form.ts'
import { ConditionFields } from './ConditionFields.tsx'
import { promotionTexts } from './texts.ts'

interface GroupFieldsProps {
  name: string
  about: 'items' | 'cart'
  group: Group
  onChange: (group: Group) => void
}

const JOINS: Join[] = ['all', 'any']

/** Conditions joined by "and" or "or", and groups of them in groups. */
export function GroupFields(props: GroupFieldsProps) {
  const isFull = countConditions(props.group) >= MOST.conditions
  return <GroupLevel {...props} place="" depth={1} isFull={isFull} />
}

interface GroupLevelProps extends GroupFieldsProps {
  /** Where it stands, like `2.1.`; empty at the top. */
  place: string
  depth: number
  isFull: boolean
}

function GroupLevel({ name, about, group, onChange, place, depth, isFull }: GroupLevelProps) {
  const texts = useTexts(promotionTexts)
  const { currency } = useStore()
  const nodes = nodesOf(group)
  const join = joinOf(group)
  const targets = about === 'cart' ? CART_TARGETS : ITEM_TARGETS
  const set = (next: Node[]) => onChange(groupOf(join, next))
  const blank = () => conditionOn(targets[0]!, currency)
  return (
    <div className="promotion-group">
      {nodes.length === 0 && <p className="quiet">{about === 'cart' ? texts.everyCart : texts.everything}</p>}
      {nodes.length > 1 && (
        <Select
          hideLabel
          label={texts.join(name)}
          value={join}
          onChange={(next) => onChange(groupOf(next, nodes))}
          choices={JOINS.map((value) => ({ value, label: texts.joins[value] }))}
        />
      )}
      {nodes.map((node, at) => {
        const number = `${place}${at + 1}`
        const remove = () => set(nodes.toSpliced(at, 1))
        const word = at > 0 && (
          <p className="promotion-join" aria-hidden="true">
            {join === 'all' ? texts.and : texts.or}
          </p>
        )
        if (!isGroup(node)) {
          return (
            <div key={at}>
              {word}
              <ConditionFields
                name={`${name}, ${texts.condition(number)}`}
                condition={node}
                targets={targets}
                onChange={(next) => set(nodes.with(at, next))}
                onRemove={remove}
              />
            </div>
          )
        }
        const title = texts.group(number)
        return (
          <div key={at}>
            {word}
            <div className="promotion-nested" role="group" aria-label={`${name}, ${title}`}>
              <div className="promotion-row">
                <b>{title}</b>
                <Button
                  look="quiet"
                  icon="trash"
                  aria-label={texts.remove(`${name}, ${title}`)}
                  onPress={remove}
                />
              </div>
              <GroupLevel
                name={`${name}, ${title}`}
                about={about}
                group={node}
                onChange={(next) => set(nodes.with(at, next))}
                place={`${number}.`}
                depth={depth + 1}
                isFull={isFull}
              />
            </div>
          </div>
        )
      })}
      {!isFull && (
        <div className="actions">
          <Button icon="plus" onPress={() => set([...nodes, blank()])}>
            {texts.addCondition}
          </Button>
          {depth < MOST.depth && nodes.length > 0 && (
            <Button look="quiet" icon="layers" onPress={() => set([...nodes, { any: [blank()] }])}>
              {texts.addGroup}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
