import type { Pen } from './pen.ts'
import type { Random } from './random.ts'

export interface Look {
  /** The thing's own colours: its body, its other parts, its accent. */
  main: string
  second: string
  accent: string
  /** Which of the shapes that a motif knows. */
  shape: string
  random: Random
}

/** Drawn on 1000 by 1000. What stands does so at y = 900; what hangs has its hook at the top. */
export interface Motif {
  stance: 'stands' | 'hangs' | 'lies'
  /** The colours where none are given. */
  colors: readonly [main: string, second: string, accent: string]
  /** The highest point of a low thing, so that it lies in the middle of its picture. */
  top?: number
  /** As large as a room: stands on the ground and on nothing else. */
  large?: boolean
  /** Where a close-up looks. */
  focus?: readonly [x: number, y: number]
  draw: Draw
}

export type Draw = (pen: Pen, look: Look) => string
