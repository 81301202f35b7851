import { makeThemeLook } from '../../site/kit/palette.ts'
import { readText } from '../../site/kit/settings.ts'
import { settings } from './settings.ts'

export const themeLook = makeThemeLook(settings, (values) => [
  `head-${readText(values, 'headingFont')}`,
  `body-${readText(values, 'bodyFont')}`,
  `wordmark-${readText(values, 'wordmark')}`,
  `pictures-${readText(values, 'pictures')}`,
  `space-${readText(values, 'space')}`,
])
