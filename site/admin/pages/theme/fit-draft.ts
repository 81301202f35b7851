import './without-eval.ts'
import type { Field, Settings, TemplateData } from '../../../../api/contracts/theme.ts'
import { fitsField } from '../../../../api/contracts/theme-validation.ts'
import type { Draft } from './draft.ts'
import type { Pack } from './queries.ts'

export interface Fitted {
  draft: Draft
  /** Types of sections that the other pack does not have, once each. */
  lost: string[]
}

/** The same content in another pack: whatever that pack knows stays, with the look of its first preset. */
export function fitDraft(draft: Draft, pack: Pack): Fitted {
  const lost = new Set<string>()
  const fit = (all: Record<string, TemplateData>) =>
    Object.fromEntries(
      Object.entries(all)
        .filter(([key]) => pack.templates.includes(key))
        .map(([key, template]) => [key, fitTemplate(template, key, pack, lost)]),
    )
  const preset = pack.presets[0]
  const fitted: Draft = {
    pack: pack.id,
    preset: preset?.id ?? '',
    settings: preset?.settings ?? {},
    css: draft.css,
    templates: fit(draft.templates),
    groups: fit(draft.groups),
  }
  return { draft: fitted, lost: [...lost] }
}

function fitTemplate(template: TemplateData, key: string, pack: Pack, lost: Set<string>): TemplateData {
  const sections: TemplateData['sections'] = {}
  for (const id of template.order) {
    const section = template.sections[id]!
    const schema = pack.sections.find(({ type }) => type === section.type)
    if (!schema || (schema.allowedOn && !schema.allowedOn.includes(key))) {
      lost.add(section.type)
      continue
    }
    const { blocks = {}, blockOrder = [], ...rest } = section
    const keptBlocks = blockOrder
      .filter((each) => schema.blocks?.some(({ type }) => type === blocks[each]?.type))
      .slice(0, schema.maxBlocks)
    const fields = (type: string) => schema.blocks?.find((each) => each.type === type)?.fields ?? []
    sections[id] = {
      ...rest,
      settings: fitSettings(section.settings, schema.fields, pack),
      ...(keptBlocks.length > 0 && {
        blockOrder: keptBlocks,
        blocks: Object.fromEntries(
          keptBlocks.map((each) => {
            const block = blocks[each]!
            return [each, { ...block, settings: fitSettings(block.settings, fields(block.type), pack) }]
          }),
        ),
      }),
    }
  }
  return { sections, order: template.order.filter((id) => Object.hasOwn(sections, id)) }
}

const fitSettings = (settings: Settings, fields: Field[], pack: Pack): Settings =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const value = settings[field.id]
      return value !== undefined && fitsField(field, value, pack) ? [[field.id, value]] : []
    }),
  )
