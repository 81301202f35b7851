import { useMutation } from '@tanstack/react-query'
import { api, dataOf } from '../../api.ts'
import { useTexts } from '../../i18n/language.tsx'
import { Button, Card, ProblemNotice, showToast } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { CopyText } from './CopyText.tsx'
import { refreshDomains, type Domain } from './queries.ts'
import { domainTexts } from './texts.ts'

interface ProofCardProps {
  domain: Domain
  /** Where the host is to lead: the one that the platform gave. */
  target: string
}

/** What to put where, so that the host is known to be the store's. */
export function ProofCard({ domain: { host, proof }, target }: ProofCardProps) {
  const texts = useTexts(domainTexts)
  const store = useStore()
  const verify = useMutation({
    mutationFn: () =>
      dataOf(
        api.POST('/api/stores/{store}/domains/{host}/verify', {
          params: { path: { store: store.slug, host } },
        }),
      ),
    async onSuccess() {
      showToast({ text: texts.verified(host) })
      await refreshDomains(store.slug)
    },
  })
  if (!proof) return null
  const { dns, http } = proof
  return (
    <Card
      title={texts.proofTitle(host)}
      text={texts.proofText}
      actions={
        store.can('domains.write') && (
          <Button look="primary" isWorking={verify.isPending} onPress={() => verify.mutate()}>
            {texts.verify}
          </Button>
        )
      }
    >
      <ProblemNotice error={verify.error} />
      <h3>{texts.steps.lead}</h3>
      <dl className="facts">
        <Fact name={texts.type} text="CNAME" />
        <Fact name={texts.name} text={host} />
        <Fact name={texts.value} text={target} />
      </dl>
      <h3>{texts.steps.prove}</h3>
      <dl className="facts">
        <Fact name={texts.type} text={dns.type} />
        <Fact name={texts.name} text={dns.name} />
        <Fact name={texts.value} text={dns.value} />
      </dl>
      <details className="other-way">
        <summary>{texts.steps.http}</summary>
        <dl className="facts">
          <Fact name={texts.address} text={http.url} />
          <Fact name={texts.content} text={http.body} />
        </dl>
      </details>
    </Card>
  )
}

const Fact = ({ name, text }: { name: string; text: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>
      <CopyText text={text} name={name} />
    </dd>
  </div>
)
