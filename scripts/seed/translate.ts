import type { SeedStore, Text } from './types.ts'

/** The first language's text is the entity's own; the others stand beside it. */
export function translate(
  { locales }: SeedStore,
  fields: Record<string, Text>,
): Record<string, Record<string, string>> {
  return Object.fromEntries(
    locales
      .slice(1)
      .map((locale) => [
        locale,
        Object.fromEntries(
          Object.entries(fields).flatMap(([field, text]) => (text[locale] ? [[field, text[locale]]] : [])),
        ),
      ]),
  )
}

export const own = ({ locales }: SeedStore, text: Text) => text[locales[0] ?? ''] ?? ''
