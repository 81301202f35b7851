import { EntryList } from './EntryList.tsx'

export default function Pages() {
  return <EntryList folder="pages" />
}
