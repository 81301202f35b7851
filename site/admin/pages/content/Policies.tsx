import { EntryList } from './EntryList.tsx'

export default function Policies() {
  return <EntryList folder="policies" />
}
