/** In order of preference. */
export const FORMATS = ['avif', 'webp'] as const
export type ImageFormat = (typeof FORMATS)[number]

const WIDTHS = [320, 640, 960, 1280, 1920]

/** What nearly every page needs: made while the upload waits. */
export const FIRST_WIDTH = 640

/** The widths a picture comes in, smallest first; a tiny one in its own. */
export function widthsFor(width: number): number[] {
  const fitting = WIDTHS.filter((each) => each <= width)
  return fitting.length > 0 ? fitting : [width]
}

/** The plain address of a picture, which stays when larger ones come. */
export const firstWidth = (widths: number[]) => (widths.includes(FIRST_WIDTH) ? FIRST_WIDTH : (widths.at(-1) ?? FIRST_WIDTH))
