import type { ThemePack } from '../../api/contracts/theme.ts'
import { words } from '../../site/kit/fields.ts'
import { presets } from './presets.ts'
import { schemas } from './sections/schemas.ts'
import { settings } from './settings.ts'
import { templates } from './templates/index.ts'

/** Editorial: large type, much white, pictures of unequal size. For fashion and homes. */
export const linen: ThemePack = {
  id: 'linen',
  label: words('Linen', 'Lino', 'Linho'),
  extends: 'base',
  settings,
  schemes: ['base', 'muted', 'contrast', 'accent'],
  sections: schemas,
  presets,
  templates,
}
