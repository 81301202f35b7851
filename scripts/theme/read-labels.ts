import type { Field, Localized, ThemePack } from '../../api/contracts/theme.ts'

const labelsOf = (fields: Field[]): Localized[] =>
  fields.flatMap((field) => [
    field.label,
    ...(field.info ? [field.info] : []),
    ...(field.kind === 'select' ? field.options.map(({ label }) => label) : []),
  ])

/** Every text of a pack that its merchants read in the editor. */
export const readLabels = (pack: ThemePack): Localized[] => [
  pack.label,
  ...pack.presets.map(({ label }) => label),
  ...labelsOf(pack.settings),
  ...pack.sections.flatMap(({ label, fields, blocks = [], presets }) => [
    label,
    ...labelsOf(fields),
    ...blocks.flatMap((block) => [block.label, ...labelsOf(block.fields)]),
    ...presets.map((preset) => preset.label),
  ]),
]
