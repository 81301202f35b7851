/** A decision that went against the caller: a permanent code, a sentence for a person, the field it is about. */
export interface Refusal<Code extends string = string> {
  ok: false
  code: Code
  reason: string
  path?: string
}

export type Result<Value, Code extends string = string> = { ok: true; value: Value } | Refusal<Code>

export type Verdict<Code extends string = string> = { ok: true } | Refusal<Code>

export const ALLOWED = { ok: true } as const

export function accept<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value }
}

export function refuse<Code extends string>(code: Code, reason: string, path?: string): Refusal<Code> {
  return path === undefined ? { ok: false, code, reason } : { ok: false, code, reason, path }
}
