import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTexts } from '../../i18n/language.tsx'
import { Badge, Button, Card, OutsideLink, PageHeader, ProblemNotice, Skeleton } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { AddDomainDialog } from './AddDomainDialog.tsx'
import { DomainActions } from './DomainActions.tsx'
import { ProofCard } from './ProofCard.tsx'
import { domainsQuery, type Domain } from './queries.ts'
import { domainTexts } from './texts.ts'

export default function Domains() {
  const texts = useTexts(domainTexts)
  const store = useStore()
  const [isAdding, setAdding] = useState(false)
  const list = useQuery(domainsQuery(store.slug))
  const waiting = list.data?.filter(({ kind, verified }) => kind === 'custom' && !verified) ?? []
  const given = list.data?.find(({ kind }) => kind === 'platform')?.host ?? store.slug
  return (
    <div className="settings">
      <PageHeader
        title={texts.title}
        text={texts.text}
        actions={
          store.can('domains.write') && (
            <Button look="primary" icon="plus" onPress={() => setAdding(true)}>
              {texts.add}
            </Button>
          )
        }
      />
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      {list.isPending && <Skeleton lines={5} />}
      {list.data && (
        <div className="stack">
          <Card>
            <ul className="entries" aria-label={texts.title}>
              {list.data.map((domain) => (
                <DomainRow key={domain.host} domain={domain} />
              ))}
            </ul>
          </Card>
          {waiting.map((domain) => (
            <ProofCard key={domain.host} domain={domain} target={given} />
          ))}
        </div>
      )}
      {isAdding && <AddDomainDialog onClose={() => setAdding(false)} />}
    </div>
  )
}

function DomainRow({ domain }: { domain: Domain }) {
  const texts = useTexts(domainTexts)
  const { url } = useStore()
  const { host, kind, primary, verified } = domain
  return (
    <li className="domain">
      <span className="person">
        <strong>{primary ? <OutsideLink href={url}>{host}</OutsideLink> : host}</strong>
        <small>{primary ? texts.kinds.primary : verified ? texts.kinds[kind] : texts.kinds.waiting}</small>
      </span>
      <span className="domain-end">
        {primary && <Badge tone="good">{texts.primary}</Badge>}
        {!verified && <Badge tone="warn">{texts.notVerified}</Badge>}
        <DomainActions domain={domain} />
      </span>
    </li>
  )
}
