import {
  Features,
  transform,
  type Declaration,
  type Selector,
  type SelectorComponent,
  type TransformOptions,
} from 'lightningcss'
import { invalidField } from '../../errors.ts'

/** A merchant's styles reach the content of a page; what the platform puts around it is not theirs. */
const SCOPE: SelectorComponent = { type: 'type', name: 'main' }
const DESCENDANT: SelectorComponent = { type: 'combinator', value: 'descendant' }

/** At-rules that only arrange what is there; others load something, or reach out of the scope. */
const RULES = new Set(['style', 'media', 'supports', 'container', 'keyframes', 'starting-style', 'ignored'])

const OWN_URL = /^(?:\/media\/[a-f0-9]{32}\/\d{1,5}\.(?:webp|avif)|#[\w-]+)$/

/** What browsers of other ages ran as code. */
const DANGEROUS = new Set(['behavior', '-moz-binding'])

/**
 * A merchant's own styles, read, scoped and written anew: what is no CSS has no place to hide, and what is clean
 * stays as it is. Refused is what loads from elsewhere or covers the page.
 */
export function sanitizeCss(css: string): string {
  if (css.trim() === '') return ''
  const problems: string[] = []
  const flat = rewrite(css, { include: Features.Nesting })
  const clean = rewrite(flat, { visitor: visitorFor(problems) })
  const found = problems[0] ?? suspicious(clean)
  if (found) throw invalidField('css', `The styles may not contain ${found}.`)
  return clean
}

type Visitor = NonNullable<TransformOptions<never>['visitor']>

function visitorFor(problems: string[]): Visitor {
  return {
    Rule(rule) {
      if (!RULES.has(rule.type)) problems.push(`@${rule.type === 'unknown' ? rule.value.name : rule.type}`)
    },
    Selector: scope,
    Declaration(declaration) {
      if (isFixed(declaration)) problems.push('position: fixed')
      const name = declaration.property === 'custom' ? declaration.value.name : declaration.property
      if (DANGEROUS.has(name.toLowerCase())) problems.push(name)
    },
    Url({ url }) {
      if (!OWN_URL.test(url)) problems.push(`an address outside your own pictures (${url.slice(0, 60)})`)
    },
  } as Visitor
}

// A variable could say `fixed` later.
const isFixed = ({ property, value }: Declaration) =>
  (property === 'position' && value.type === 'fixed') ||
  (property === 'unparsed' && value.propertyId.property === 'position')

/** `.card` becomes `main .card`; what stands on the page's root keeps standing there. */
function scope(selector: Selector): Selector {
  const end = selector.findIndex(({ type }) => type === 'combinator')
  const first = end === -1 ? selector : selector.slice(0, end)
  const rest = end === -1 ? [] : selector.slice(end)
  if (first.some(isScope) && !leavesSideways(rest[0])) return selector
  if (!first.some(isRoot)) return [SCOPE, DESCENDANT, ...selector]
  const inner = rest.slice(1)
  if (rest.length === 0) return isPlain(first) ? [SCOPE] : [...first, DESCENDANT, SCOPE]
  return leavesSideways(rest[0]) ? [SCOPE, DESCENDANT, ...selector] : [...first, DESCENDANT, ...scope(inner)]
}

const isScope = (part: SelectorComponent) => part.type === 'type' && part.name === 'main'
const isRoot = (part: SelectorComponent) =>
  (part.type === 'type' && (part.name === 'html' || part.name === 'body')) ||
  (part.type === 'pseudo-class' && part.kind === 'root')
const isPlain = (parts: Selector) => parts.length === 1
const leavesSideways = (part: SelectorComponent | undefined) =>
  part?.type === 'combinator' && part.value !== 'descendant' && part.value !== 'child'

/** A second look at the text itself, for what no visitor was asked about. */
function suspicious(css: string): string | undefined {
  if (/expression\s*\(|javascript:|vbscript:/i.test(css)) return 'code'
  if (/@import|@charset|@namespace/i.test(css)) return 'style sheets from elsewhere'
  if (/(?:image-set|src|image)\(\s*["']/i.test(css)) return 'addresses outside your own pictures'
  const foreign = [...css.matchAll(/url\(\s*["']?([^"')]*)/gi)].find(([, url = '']) => !OWN_URL.test(url))
  if (foreign) return 'addresses outside your own pictures'
  // The styles may stand inside a page: nothing in them may end the element they stand in.
  return css.includes('</') ? '“</”' : undefined
}

function rewrite(css: string, options: Pick<TransformOptions<never>, 'include' | 'visitor'>): string {
  try {
    return transform({ filename: 'css', code: Buffer.from(css), ...options }).code.toString()
  } catch (error) {
    const { message, loc } = error as { message: string; loc?: { line: number } }
    throw invalidField('css', `The styles cannot be read${loc ? ` in line ${loc.line}` : ''}: ${message}.`)
  }
}
