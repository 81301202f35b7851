export type Say<Key extends string> = (key: Key, values?: Record<string, string | number>) => string

/** `pt-BR` reads `pt`, what is missing reads English. */
export function pickMessages<Key extends string>(
  catalogues: { en: Record<Key, string> } & Record<string, Partial<Record<Key, string>>>,
  locale: string,
): Say<Key> {
  const language = locale.split('-')[0] ?? 'en'
  const messages = { ...catalogues.en, ...catalogues[language], ...catalogues[locale] }
  return (key, values) => {
    const message = messages[key]
    if (!values) return message
    return message.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
  }
}
