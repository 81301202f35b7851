import { makeThemeLook } from '../../site/kit/palette.ts'
import { readText } from '../../site/kit/settings.ts'
import { settings } from './settings.ts'

export const themeLook = makeThemeLook(settings, (values) => [
  `head-${readText(values, 'headingFont')}`,
  `figures-${readText(values, 'figures')}`,
  `corners-${readText(values, 'corners')}`,
  `pictures-${readText(values, 'pictures')}`,
  values.capitals === true && 'capitals',
])
