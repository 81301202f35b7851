import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { useShellTexts } from '../i18n/language.tsx'
import { Button } from './Button.tsx'
import { Checkbox } from './Checkbox.tsx'

export interface Column<Row> {
  key: string
  title: string
  render: (row: Row) => ReactNode
  align?: 'end'
  /** Not shown on phones. */
  wideOnly?: boolean
  /** Takes the room that the others leave. */
  grows?: boolean
}

export interface Selection {
  ids: ReadonlySet<number | string>
  onChange: (ids: ReadonlySet<number | string>) => void
}

interface TableProps<Row> {
  label: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  idOf: (row: Row) => number | string
  /** What a row is called, for its checkbox. */
  nameOf: (row: Row) => string
  selection?: Selection
  /** Of a cursor list: there is more, and how to get it. */
  more?: { isThere: boolean; isLoading: boolean; load: () => void }
}

const ROW_HEIGHT = 53
/** Fewer are all drawn, so that the browser's own search finds them. */
const VIRTUAL_FROM = 100

/** Rows of thousands stay quick: only those in sight are in the document, and more are loaded as one comes near. */
export function Table<Row>({ label, columns, rows, idOf, nameOf, selection, more }: TableProps<Row>) {
  const texts = useShellTexts()
  const body = useRef<HTMLTableSectionElement>(null)
  const [offset, setOffset] = useState(0)
  useLayoutEffect(() => {
    setOffset((body.current?.getBoundingClientRect().top ?? 0) + window.scrollY)
  }, [])
  const isVirtual = rows.length > VIRTUAL_FROM
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
    scrollMargin: offset,
    enabled: isVirtual,
  })
  const inSight = virtual.getVirtualItems()
  const first = isVirtual ? (inSight[0]?.index ?? 0) : 0
  const end = isVirtual ? (inSight.at(-1)?.index ?? -1) + 1 : rows.length
  const above = isVirtual ? (inSight[0]?.start ?? offset) - offset : 0
  const below = isVirtual ? virtual.getTotalSize() - ((inSight.at(-1)?.end ?? offset) - offset) : 0
  const width = columns.length + (selection ? 1 : 0)

  return (
    <div className="table-frame">
      <table className="table" aria-label={label} aria-rowcount={more?.isThere ? -1 : rows.length + 1}>
        <thead>
          <tr>
            {selection && (
              <th className="pick">
                <SelectAll rows={rows} idOf={idOf} selection={selection} label={texts.selectAll} />
              </th>
            )}
            {columns.map((column) => (
              <th key={column.key} scope="col" className={cellClass(column)}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          <Spacer height={above} width={width} />
          {rows.slice(first, end).map((row, place) => {
            const id = idOf(row)
            const isSelected = selection?.ids.has(id) ?? false
            return (
              <tr key={id} aria-rowindex={first + place + 2} className={isSelected ? 'selected' : undefined}>
                {selection && (
                  <td className="pick">
                    <Checkbox
                      aria-label={texts.selectRow(nameOf(row))}
                      isSelected={isSelected}
                      onChange={() => selection.onChange(toggled(selection.ids, id))}
                    />
                  </td>
                )}
                {columns.map((column) => (
                  <td key={column.key} className={cellClass(column)}>
                    {column.render(row)}
                  </td>
                ))}
              </tr>
            )
          })}
          <Spacer height={below} width={width} />
        </tbody>
      </table>
      {more?.isThere && <More {...more} label={texts.more} />}
    </div>
  )
}

const cellClass = ({ align, wideOnly, grows }: Column<never>) =>
  [align === 'end' && 'end', wideOnly && 'wide-only', grows && 'grows'].filter(Boolean).join(' ') || undefined

function toggled(ids: ReadonlySet<number | string>, id: number | string): ReadonlySet<number | string> {
  const next = new Set(ids)
  if (!next.delete(id)) next.add(id)
  return next
}

const Spacer = ({ height, width }: { height: number; width: number }) =>
  height > 0 ? (
    <tr aria-hidden="true" className="spacer">
      <td colSpan={width} style={{ height }} />
    </tr>
  ) : null

interface SelectAllProps<Row> {
  rows: readonly Row[]
  idOf: (row: Row) => number | string
  selection: Selection
  label: string
}

function SelectAll<Row>({ rows, idOf, selection, label }: SelectAllProps<Row>) {
  const count = rows.filter((row) => selection.ids.has(idOf(row))).length
  return (
    <Checkbox
      aria-label={label}
      isSelected={count > 0 && count === rows.length}
      isIndeterminate={count > 0 && count < rows.length}
      onChange={(all) => selection.onChange(new Set(all ? rows.map(idOf) : []))}
    />
  )
}

interface MoreProps {
  isLoading: boolean
  load: () => void
  label: string
}

function More({ isLoading, load, label }: MoreProps) {
  const mark = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && !isLoading && load(), {
      rootMargin: '600px',
    })
    observer.observe(mark.current!)
    return () => observer.disconnect()
  }, [isLoading, load])
  return (
    <div className="more" ref={mark}>
      <Button look="quiet" isWorking={isLoading} onPress={load}>
        {label}
      </Button>
    </div>
  )
}
