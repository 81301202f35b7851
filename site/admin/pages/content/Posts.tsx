import { EntryList } from './EntryList.tsx'

export default function Posts() {
  return <EntryList folder="posts" />
}
