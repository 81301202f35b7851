import type { ThemePack } from '../../api/contracts/theme.ts'
import { words } from '../../site/kit/fields.ts'
import { presets } from './presets.ts'
import { schemas } from './sections/schemas.ts'
import { settings } from './settings.ts'
import { templates } from './templates/index.ts'

export const base: ThemePack = {
  id: 'base',
  label: words('Base', 'Base', 'Base'),
  settings,
  schemes: ['base', 'muted', 'contrast', 'accent'],
  sections: schemas,
  presets,
  templates,
}
