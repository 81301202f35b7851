import { useEffect, useState } from 'react'
import { Button, Input, SearchField as AriaSearchField } from 'react-aria-components'
import { Icon } from './icons.tsx'

interface SearchFieldProps {
  label: string
  value: string
  /** A moment after the last keystroke. */
  onSearch: (text: string) => void
}

const PAUSE_MS = 250

export function SearchField({ label, value, onSearch }: SearchFieldProps) {
  const [typed, setTyped] = useState(value)
  const [known, setKnown] = useState(value)
  if (known !== value) {
    setKnown(value)
    setTyped(value)
  }
  useEffect(() => {
    if (typed === known) return
    const timer = window.setTimeout(() => {
      setKnown(typed)
      onSearch(typed)
    }, PAUSE_MS)
    return () => window.clearTimeout(timer)
  }, [typed, known, onSearch])
  return (
    <AriaSearchField className="field search" aria-label={label} value={typed} onChange={setTyped}>
      <div className="input-frame">
        <span className="affix">
          <Icon name="search" size={16} />
        </span>
        <Input className="input" placeholder={label} />
        <Button className="affix opener">
          <Icon name="close" size={14} />
        </Button>
      </div>
    </AriaSearchField>
  )
}
