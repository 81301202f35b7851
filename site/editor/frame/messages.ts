/** What the theme editor and the page in its frame say to one another, besides `picksy: 'editor'`. */
export type FrameGroup = 'header' | 'template' | 'footer'

export type FromEditor =
  | { type: 'hello'; labels: Record<string, string>; locale: string }
  | { type: 'section'; id: string; html: string }
  | { type: 'order'; group: FrameGroup; ids: string[] }
  | { type: 'page'; html: string }
  | { type: 'select'; id: string | null; blockId?: string }
  | { type: 'go'; path: string }

export type FrameKey = 'undo' | 'redo' | 'delete' | 'up' | 'down' | 'escape'

export type ToEditor =
  | { type: 'ready'; path: string; sections: string[] }
  | { type: 'select'; id: string; blockId?: string }
  | { type: 'text'; id: string; blockId?: string; setting: string; value: string; done?: true }
  | { type: 'visit'; path: string }
  | { type: 'key'; key: FrameKey }

const LONGEST_HTML = 5_000_000

/** Undefined for whatever the editor does not say. */
export function readMessage(data: unknown): FromEditor | undefined {
  if (!isRecord(data) || data['picksy'] !== 'editor') return undefined
  const { type, id, blockId, html, ids, group, labels, locale, path } = data
  switch (type) {
    case 'hello':
      return isRecord(labels) && Object.values(labels).every((label) => isText(label)) && isText(locale)
        ? { type, labels: labels as Record<string, string>, locale }
        : undefined
    case 'section':
      return isText(id) && isText(html, LONGEST_HTML) ? { type, id, html } : undefined
    case 'order':
      return isGroup(group) && isTexts(ids) ? { type, group, ids } : undefined
    case 'page':
      return isText(html, LONGEST_HTML) ? { type, html } : undefined
    case 'select':
      if (id === null) return { type, id }
      return isText(id) ? { type, id, ...(isText(blockId) && { blockId }) } : undefined
    case 'go':
      return isText(path, 2_048) && /^\/(?!\/)/.test(path) ? { type, path } : undefined
    default:
      return undefined
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const isText = (value: unknown, longest = 200): value is string =>
  typeof value === 'string' && value.length <= longest

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length <= 500 && value.every((each) => isText(each))

const isGroup = (value: unknown): value is FrameGroup =>
  value === 'header' || value === 'template' || value === 'footer'
