export { removeDrawn } from './remove-drawn.ts'
