import type { TemplateData } from '../../../api/contracts/theme.ts'
import { templates as base } from '../../base/templates/index.ts'
import home from './home.json' with { type: 'json' }

export const templates: Record<string, TemplateData> = { ...base, home: home as TemplateData }
