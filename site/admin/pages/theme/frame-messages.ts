import type { FrameKey, ToEditor } from '../../../editor/frame/messages.ts'

const KEYS: readonly FrameKey[] = ['undo', 'redo', 'delete', 'up', 'down', 'escape']

/** Undefined for what the frame's script does not say: anything else may talk to this window, too. */
export function readFrameMessage(data: unknown): ToEditor | undefined {
  if (typeof data !== 'object' || data === null || !('picksy' in data) || data.picksy !== 'editor')
    return undefined
  const given = data as Record<string, unknown>
  const { type, id, path, setting, value, key } = given
  const block = isText(given['blockId']) ? { blockId: given['blockId'] } : {}
  switch (type) {
    case 'ready':
      return isPath(path) && isTexts(given['sections'])
        ? { type, path, sections: given['sections'] }
        : undefined
    case 'select':
      return isText(id) ? { type, id, ...block } : undefined
    case 'text':
      return isText(id) && isText(setting) && isText(value, 20_000)
        ? { type, id, setting, value, ...block, ...(given['done'] === true && { done: true }) }
        : undefined
    case 'visit':
      return isPath(path) ? { type, path } : undefined
    case 'key':
      return KEYS.includes(key as FrameKey) ? { type, key: key as FrameKey } : undefined
    default:
      return undefined
  }
}

const isText = (value: unknown, longest = 64): value is string =>
  typeof value === 'string' && value.length <= longest

const isPath = (value: unknown): value is string => isText(value, 2_000) && value.startsWith('/')

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length <= 500 && value.every((each) => isText(each))
