import { z } from '@hono/zod-openapi'
import { Id, Text } from './text.ts'

const FOLLOWED = /^(?:https?:\/\/[^/]|mailto:|tel:|#|\/(?![/\\]))/i

/** Whether a browser may follow what somebody typed: the web, mail, phone, or a path of the store itself. */
export const isSafeUrl = (url: string) => FOLLOWED.test(url) && !/[\s\\\p{C}]/u.test(url)

export const LinkUrl = Text(2000).refine(
  isSafeUrl,
  'must be a path like /pages/about/, or begin with https://',
)

const TARGETS = ['category', 'collection', 'brand', 'product', 'page', 'post', 'policy'] as const

/** Where a menu item or banner leads: to a thing of the store, by id, so that it survives renames. */
export const MenuLink = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('url'), url: LinkUrl }),
    z.strictObject({ kind: z.enum(['home', 'blog', 'stores']) }),
    z.strictObject({ kind: z.enum(TARGETS), id: Id }),
  ])
  .openapi('MenuLink')
export type MenuLink = z.infer<typeof MenuLink>
