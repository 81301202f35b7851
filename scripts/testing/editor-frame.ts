import type { FrameLocator, Page } from 'playwright-core'
import { inject } from 'vitest'

/** What the frame says. */
export interface Said {
  type: string
  [name: string]: unknown
}

/** A draft's page in a frame, and a stand-in for the editor that it talks to. */
export interface EditorFrame {
  frame: FrameLocator
  said(): Promise<Said[]>
  /** The last message of a type; waits for the first one. */
  saying(type: string): Promise<Said>
  post(message: object): Promise<void>
}

export interface FrameAddress {
  url: string
  origin: string
}

interface StandIn {
  said: Said[]
  post(message: object): void
}

type StandInWindow = Window & { standIn: StandIn }

/** On the platform's host, since who frames it counts for the frame. */
export async function openFrame(page: Page, address: FrameAddress): Promise<EditorFrame> {
  await page.goto(`${inject('platformUrl')}/admin`)
  await page.evaluate(standIn, address)
  const said = () => page.evaluate(() => (window as unknown as StandInWindow).standIn.said)
  const opened: EditorFrame = {
    frame: page.frameLocator('iframe'),
    said,
    async saying(type) {
      await page.waitForFunction(
        (wanted) => (window as unknown as StandInWindow).standIn.said.some((each) => each.type === wanted),
        type,
      )
      return (await said()).findLast((each) => each.type === type) as Said
    },
    post: (message) =>
      page.evaluate((given) => (window as unknown as StandInWindow).standIn.post(given), message),
  }
  await opened.saying('ready')
  return opened
}

/** Runs in the page. */
function standIn({ url, origin }: FrameAddress): void {
  const said: unknown[] = []
  const frame = document.createElement('iframe')
  frame.src = url
  frame.style.cssText = 'position: fixed; inset: 0; width: 100%; height: 100%; background: #fff'
  addEventListener('message', (event) => {
    if (event.origin === origin && event.source === frame.contentWindow) said.push(event.data)
  })
  document.body.append(frame)
  const post = (message: object) => frame.contentWindow?.postMessage({ picksy: 'editor', ...message }, origin)
  Object.assign(window, { standIn: { said, post } })
}
