export type Video =
  | { kind: 'file'; src: string }
  /** `page` is where a visitor without scripts finds it, `frame` the player for the others. */
  | { kind: 'player'; host: string; page: string; frame: string }

const YOUTUBE = /^(?:(?:www\.|m\.|music\.)?youtube\.com|(?:www\.)?youtube-nocookie\.com|youtu\.be)$/
const VIMEO = /^(?:www\.|player\.)?vimeo\.com$/
const FILE = /\.(?:mp4|webm)$/i

/** What a merchant pasted: a file, or one of the two players that the Content-Security-Policy lets in. */
export function parseVideo(link: string): Video | undefined {
  if (!URL.canParse(link)) return undefined
  const url = new URL(link)
  if (url.protocol !== 'https:') return undefined
  if (YOUTUBE.test(url.hostname)) return youtube(url)
  if (VIMEO.test(url.hostname)) return vimeo(url)
  return FILE.test(url.pathname) ? { kind: 'file', src: url.href } : undefined
}

/** Whoever plays it is asked for it; nobody is asked for what the shop itself has. */
export function gateOf(video: Video, origin: string): { host: string; page: string } | undefined {
  if (video.kind === 'player') return { host: video.host, page: video.page }
  const { host } = new URL(video.src)
  return host === new URL(origin).host ? undefined : { host, page: video.src }
}

function youtube(url: URL): Video | undefined {
  const last = url.pathname.split('/').filter(Boolean).at(-1)
  const id = url.searchParams.get('v') ?? last
  if (!id || !/^[\w-]{11}$/.test(id)) return undefined
  return {
    kind: 'player',
    host: 'YouTube',
    page: `https://www.youtube.com/watch?v=${id}`,
    frame: `https://www.youtube-nocookie.com/embed/${id}?autoplay=1&rel=0`,
  }
}

/** An unlisted one has a key after its number, or as `h`. */
function vimeo(url: URL): Video | undefined {
  const [, id, inPath] = /\/(\d+)(?:\/([\da-f]+))?\/?$/.exec(url.pathname) ?? []
  if (!id) return undefined
  const key = inPath ?? url.searchParams.get('h')
  const hidden = key && /^[\da-f]+$/.test(key) ? key : undefined
  return {
    kind: 'player',
    host: 'Vimeo',
    page: `https://vimeo.com/${id}${hidden ? `/${hidden}` : ''}`,
    frame: `https://player.vimeo.com/video/${id}?autoplay=1&dnt=1${hidden ? `&h=${hidden}` : ''}`,
  }
}
