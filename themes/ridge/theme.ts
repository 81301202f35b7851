import type { ThemePack } from '../../api/contracts/theme.ts'
import { words } from '../../site/kit/fields.ts'
import { presets } from './presets.ts'
import { schemas } from './sections/schemas.ts'
import { settings } from './settings.ts'
import { templates } from './templates/index.ts'

/** Technical: a grid of fine lines, figures in a typewriter's hand, things side by side. For gear of all kinds. */
export const ridge: ThemePack = {
  id: 'ridge',
  label: words('Ridge', 'Cresta', 'Crista'),
  extends: 'base',
  settings,
  schemes: ['base', 'muted', 'contrast', 'accent'],
  cardSpecs: 6,
  sections: schemas,
  presets,
  templates,
}
