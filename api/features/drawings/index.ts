export { drawIcons } from './find-drawing.ts'
export { removeDrawn } from './remove-drawn.ts'
