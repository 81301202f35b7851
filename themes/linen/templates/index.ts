import type { TemplateData } from '../../../api/contracts/theme.ts'
import { templates as base } from '../../base/templates/index.ts'
import header from './header.json' with { type: 'json' }
import home from './home.json' with { type: 'json' }

export const templates: Record<string, TemplateData> = {
  ...base,
  header: header as TemplateData,
  home: home as TemplateData,
}
