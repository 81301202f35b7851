const entities: Record<string, string> = {
  '&': '&#38;',
  '<': '&#60;',
  '>': '&#62;',
  '"': '&#34;',
  "'": '&#39;',
}
const special = /[&<>"']/
const specials = /[&<>"']/g

/** For the few pieces of markup that are on a page dozens of times and are written by hand for speed. */
export const escapeHtml = (text: string) =>
  special.test(text) ? text.replace(specials, (character) => entities[character] ?? character) : text
