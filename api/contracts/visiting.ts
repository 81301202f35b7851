/** What a visitor's browser works out by itself, by the same rules as the server. */
export { distanceBetween, type Position } from '../domain/geo.ts'
export { isOpenAt } from '../domain/opening-hours.ts'
