import { makeThemeLook } from '../../site/kit/palette.ts'
import { readText } from '../../site/kit/settings.ts'
import { settings } from './settings.ts'

export const themeLook = makeThemeLook(settings, (values) => [
  `head-${readText(values, 'headingFont')}`,
  `body-${readText(values, 'bodyFont')}`,
  `corners-${readText(values, 'corners')}`,
  `density-${readText(values, 'density')}`,
  `cards-${readText(values, 'cards')}`,
  `pictures-${readText(values, 'pictures')}`,
  values.capitals === true && 'capitals',
])
