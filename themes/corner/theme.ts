import type { ThemePack } from '../../api/contracts/theme.ts'
import { words } from '../../site/kit/fields.ts'
import { presets } from './presets.ts'
import { schemas } from './sections/schemas.ts'
import { settings } from './settings.ts'
import { templates } from './templates/index.ts'

/** Dense: much at a glance, prices first. For groceries and shops of the neighbourhood. */
export const corner: ThemePack = {
  id: 'corner',
  label: words('Corner shop', 'Tienda de barrio', 'Mercadinho'),
  extends: 'base',
  settings,
  schemes: ['base', 'muted', 'contrast', 'accent'],
  sections: schemas,
  presets,
  templates,
}
