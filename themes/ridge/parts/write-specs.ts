import type { Spec } from '../../../api/contracts/pages.ts'
import { escapeHtml } from '../../../site/kit/html.ts'

/** Details as lines: what it is at the start, how much at the end. */
export const writeSpecs = (specs: Spec[]): string =>
  specs.length === 0 ? '' : `<dl class="specs">${specs.map(writeSpec).join('')}</dl>`

const writeSpec = ({ label, value }: Spec) =>
  `<div><dt>${escapeHtml(label)}</dt><dd><bdi>${escapeHtml(value)}</bdi></dd></div>`
