import { z } from '@hono/zod-openapi'
import { DeliveryZone } from '../domain/delivery-zone.ts'
import { Id, RequiredText, Text } from './text.ts'

const Time = z.string().regex(/^\d{2}:\d{2}$/, 'must be a time like 09:00')
const Span = z.strictObject({ opens: Time, closes: Time }).openapi('OpeningTime')
const Spans = z.array(Span).max(6)

/** Seven days, Monday first; a day without times is closed. */
const Hours = z
  .array(Spans)
  .min(7, 'must have seven days, Monday first')
  .max(7, 'must have seven days, Monday first')

/** Other hours on one day; without times it is closed. */
const Holiday = z.strictObject({ date: z.iso.date(), spans: Spans }).openapi('Holiday')
export type Holiday = z.infer<typeof Holiday>

const Position = z.strictObject({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
})

export const MAX_BRANCHES = 500

const BranchFields = z
  .strictObject({
    name: RequiredText(100),
    /** Line by line, as it is written on a letter. */
    address: z.array(RequiredText(120)).max(6),
    postcode: Text(20),
    country: z.string().regex(/^[A-Z]{2}$/, 'Use a two-letter country code, like BR'),
    phone: Text(40).regex(/^[\d\s+().-]*$/, 'must be a phone number'),
    position: Position.nullable(),
    hours: Hours,
    holidays: z.array(Holiday).max(200),
    /** Whether orders can be picked up here. */
    pickup: z.boolean(),
    /** Where it delivers itself. Corners are longitude, latitude. */
    zones: z.array(DeliveryZone).max(50),
    /** Shown in the store locator; wants an address. */
    visible: z.boolean(),
  })
  .partial()

export const BranchInput = BranchFields.required({ name: true }).openapi('BranchInput')
export type BranchInput = z.infer<typeof BranchInput>
export const BranchPatch = BranchFields.openapi('BranchPatch')
export type BranchPatch = z.infer<typeof BranchPatch>

export const Branch = z
  .object({
    id: z.int(),
    version: z.int(),
    name: z.string(),
    address: z.array(z.string()),
    postcode: z.string(),
    country: z.string(),
    phone: z.string(),
    position: Position.nullable(),
    hours: Hours,
    holidays: z.array(Holiday),
    pickup: z.boolean(),
    zones: z.array(DeliveryZone),
    visible: z.boolean(),
    /** The one that counts where nobody names a branch: the store's oldest. */
    isDefault: z.boolean(),
    /** By the hours above, in the store's time zone. */
    openNow: z.boolean(),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .openapi('Branch')
export type Branch = z.infer<typeof Branch>

/** All branches in their new order. */
export const BranchOrder = z
  .strictObject({ ids: z.array(Id).min(1).max(MAX_BRANCHES) })
  .openapi('BranchOrder')

export const BranchMember = z
  .object({
    accountId: z.string(),
    name: z.string(),
    email: z.string(),
    role: z.enum(['manager', 'employee']),
    branchIds: z.array(z.int()),
  })
  .openapi('BranchMember')
export type BranchMember = z.infer<typeof BranchMember>
