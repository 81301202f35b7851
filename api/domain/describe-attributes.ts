import type { AttributeDefinition, AttributeValue } from '../contracts/attributes.ts'
import { pickText } from './locale.ts'

export interface DescribedAttribute {
  key: string
  label: string
  value: string
}

interface Place {
  locale: string
  defaultLocale: string
}

/** The values that a definition names, in the definitions' order and the reader's language; a “no” is left unsaid. */
export function describeAttributes(
  definitions: Iterable<AttributeDefinition>,
  values: Readonly<Record<string, AttributeValue | null>>,
  place: Place,
): DescribedAttribute[] {
  return [...definitions].flatMap((definition) => {
    const { key, label } = definition
    const value = values[key] ?? ''
    if (value === '' || value === false || (Array.isArray(value) && value.length === 0)) return []
    return [{ key, label: pick(label, place), value: describeValue(definition, value, place) }]
  })
}

function describeValue({ options, unit }: AttributeDefinition, value: AttributeValue, place: Place): string {
  const say = (one: string | number | boolean): string => {
    if (typeof one === 'boolean') return '✓'
    if (typeof one === 'number') return numberIn(place.locale).format(one)
    const choice = options.find((each) => each.value === one)
    return (choice && pick(choice.label, place)) || one
  }
  const shown = Array.isArray(value) ? value.map(say).join(', ') : say(value)
  return unit ? `${shown} ${unit}` : shown
}

const pick = (texts: Readonly<Record<string, string>>, { locale, defaultLocale }: Place) =>
  pickText(texts, locale, defaultLocale)

const formats = new Map<string, Intl.NumberFormat>()

function numberIn(locale: string): Intl.NumberFormat {
  const known = formats.get(locale)
  if (known) return known
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 6, numberingSystem: 'latn' })
  formats.set(locale, format)
  return format
}
