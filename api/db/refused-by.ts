import pg from 'pg'

/** Somebody else was first: the database has such a row already. */
export const isTaken = (error: unknown, constraint: string): boolean =>
  error instanceof pg.DatabaseError && error.code === '23505' && error.constraint === constraint

/** The database refuses a row of this kind. */
export const isRefused = (error: unknown, constraint: string): boolean =>
  error instanceof pg.DatabaseError && error.code === '23514' && error.constraint === constraint
