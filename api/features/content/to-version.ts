export const toVersion = (row: { id: number; created_at: Date; author: string; note: string }) => ({
  id: row.id,
  createdAt: row.created_at.toISOString(),
  author: row.author,
  note: row.note,
})
