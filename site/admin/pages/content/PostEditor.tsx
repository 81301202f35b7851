import type { PageProps } from '../../registry.ts'
import { EntryEditor } from './EntryEditor.tsx'

export default function PostEditor({ params }: PageProps) {
  return <EntryEditor folder="posts" id={params['id']!} />
}
