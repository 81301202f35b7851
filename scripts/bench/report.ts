import { cpus } from 'node:os'

export interface Figure {
  name: string
  value: number
  unit: string
  /** What is measured beside it in the same run. */
  reference?: number
  aim?: string
}

/** A table for people and, last, one line of JSON for machines. */
export function report(bench: string, figures: Figure[]): void {
  const rows = figures.map(({ name, value, unit, reference, aim }) => [
    name,
    `${round(value)} ${unit}`,
    reference === undefined ? '' : `${round(reference)} ${unit}`,
    reference === undefined ? '' : round(value / reference).toString(),
    aim ?? '',
  ])
  const table = [['figure', 'measured', 'reference', 'ratio', 'aim'], ...rows]
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)))
  for (const row of table)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
  const machine = `${cpus().length} x ${cpus()[0]?.model.trim() ?? 'unknown'}, Node ${process.version}`
  console.log(JSON.stringify({ bench, date: new Date().toISOString(), machine, figures }))
}

const round = (value: number) => (value >= 100 ? Math.round(value) : Math.round(value * 100) / 100)

export function percentile(samples: number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
