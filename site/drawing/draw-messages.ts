import type { CardPlan, IconPlan } from '../kit/drawings.ts'

export type DrawingOrder = { picture?: Uint8Array | undefined } & ({ card: CardPlan } | { icon: IconPlan })

export type DrawingWanted = DrawingOrder & { id: number }

export type DrawingAnswer = { id: number; bytes: Uint8Array } | { id: number; error: string }
