import type { PageProps } from '../../registry.ts'
import { EntryEditor } from './EntryEditor.tsx'

export default function PolicyEditor({ params }: PageProps) {
  return <EntryEditor folder="policies" id={params['id']!} />
}
