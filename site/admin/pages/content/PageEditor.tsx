import type { PageProps } from '../../registry.ts'
import { EntryEditor } from './EntryEditor.tsx'

export default function PageEditor({ params }: PageProps) {
  return <EntryEditor folder="pages" id={params['id']!} />
}
