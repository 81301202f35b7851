import { expect, test } from 'vitest'
import { parseVideo } from './parse-video.ts'

const player = (id: string) =>
  expect.stringContaining(`https://www.youtube-nocookie.com/embed/${id}?`) as string

test.each([
  'https://www.youtube.com/watch?v=aqz-KE-bpKQ&t=3s',
  'https://youtu.be/aqz-KE-bpKQ',
  'https://m.youtube.com/shorts/aqz-KE-bpKQ',
  'https://www.youtube.com/embed/aqz-KE-bpKQ',
])('%s plays without cookies', (link) => {
  expect(parseVideo(link)).toMatchObject({ kind: 'player', host: 'YouTube', frame: player('aqz-KE-bpKQ') })
})

test('an unlisted video of Vimeo keeps its key', () => {
  const video = { host: 'Vimeo', page: 'https://vimeo.com/76979871/8272103f6e' }
  expect(parseVideo('https://vimeo.com/76979871/8272103f6e')).toMatchObject(video)
  expect(parseVideo('https://player.vimeo.com/video/76979871?h=8272103f6e')).toMatchObject(video)
})

test('a file plays by itself', () => {
  expect(parseVideo('https://cdn.example.com/film.MP4?v=2')).toEqual({
    kind: 'file',
    src: 'https://cdn.example.com/film.MP4?v=2',
  })
})

test.each([
  '',
  '/pages/about/',
  'https://example.com/',
  'http://example.com/film.mp4',
  'https://www.youtube.com/@somebody',
  'https://youtube.com.example.org/watch?v=aqz-KE-bpKQ',
  'https://vimeo.com/categories',
  'https://vimeo.com/1"onload="x',
])('%j is no video', (link) => {
  expect(parseVideo(link)).toBeUndefined()
})
