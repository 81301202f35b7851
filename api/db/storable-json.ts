/** JSON that Postgres keeps: inside jsonb it takes no NUL and no half of a surrogate pair. */
export const storableJson = (value: object): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'string' ? inner.replaceAll('\0', '').toWellFormed() : inner,
  )
