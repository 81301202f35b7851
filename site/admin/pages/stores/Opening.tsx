import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../i18n/language.tsx'
import { Card, Icon, LinkButton, OutsideLink, PageHeader, Progress } from '../../kit/index.ts'
import { storeQuery, type Store } from '../../store.tsx'
import { storesTexts } from './texts.ts'

const ASK_AGAIN_MS = 500

/** From the moment it was asked for until its first release is live. */
export function Opening({ store }: { store: Store | undefined }) {
  const { create: texts } = useTexts(storesTexts)
  const { data = store } = useQuery({
    ...storeQuery(store?.slug ?? ''),
    enabled: store !== undefined,
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.status === 'active' ? false : ASK_AGAIN_MS),
  })
  if (!data || data.status === 'publishing') {
    return (
      <div className="narrow">
        <PageHeader title={texts.working} text={texts.workingText} />
        <Card>
          <Progress label={texts.working} done={0} total={0} />
        </Card>
      </div>
    )
  }
  return (
    <div className="narrow">
      <PageHeader title={texts.ready} text={texts.readyText} />
      <Card>
        <p className="address">
          <Icon name="globe" />
          <OutsideLink href={data.url}>{new URL(data.url).host}</OutsideLink>
        </p>
        <div className="actions">
          <LinkButton look="primary" icon="plus" href={`/admin/${data.slug}/products/new`}>
            {texts.firstProduct}
          </LinkButton>
          <LinkButton href={`/admin/${data.slug}`}>{texts.goHome}</LinkButton>
        </div>
      </Card>
    </div>
  )
}
