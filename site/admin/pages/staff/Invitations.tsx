import { useInfiniteQuery } from '@tanstack/react-query'
import { useFormat, useShellTexts, useTexts } from '../../i18n/language.tsx'
import { Badge, Card, ProblemNotice, Table, type Column } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { InvitationActions } from './InvitationActions.tsx'
import { invitationsQuery, rowsOf } from './queries.ts'
import { ROLE_TONES, type Invitation } from './roles.ts'
import { staffTexts } from './texts.ts'
import { useBranchNames } from './use-branch-names.ts'

/** Those who have not answered yet; nothing when there are none. */
export function Invitations() {
  const texts = useTexts(staffTexts)
  const { slug } = useStore()
  const columns = useColumns()
  const list = useInfiniteQuery(invitationsQuery(slug))
  const rows = rowsOf(list.data)
  if (list.error) return <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
  if (!rows || rows.length === 0) return null
  return (
    <Card flush title={texts.invitations} text={texts.invitationsText}>
      <Table
        label={texts.invitations}
        columns={columns}
        rows={rows}
        idOf={({ id }) => id}
        nameOf={({ email }) => email}
        more={{
          isThere: list.hasNextPage,
          isLoading: list.isFetchingNextPage,
          load: () => void list.fetchNextPage(),
        }}
      />
    </Card>
  )
}

function useColumns(): Column<Invitation>[] {
  const texts = useTexts(staffTexts)
  const { roles } = useShellTexts()
  const format = useFormat()
  const branchNames = useBranchNames()
  return [
    {
      key: 'email',
      title: texts.email,
      grows: true,
      render: ({ email, sentAt }) => (
        <span className="person">
          <strong>{email}</strong>
          <small>{texts.sent(format.ago(sentAt))}</small>
        </span>
      ),
    },
    {
      key: 'role',
      title: texts.columns.role,
      render: ({ role }) => <Badge tone={ROLE_TONES[role]}>{roles[role]}</Badge>,
    },
    {
      key: 'branches',
      title: texts.columns.branches,
      wideOnly: true,
      render: (invitation) => <span className="quiet branch-names">{branchNames(invitation)}</span>,
    },
    {
      key: 'expires',
      title: texts.expires,
      align: 'end',
      wideOnly: true,
      render: ({ expiresAt }) =>
        Date.parse(expiresAt) > Date.now() ? (
          <span className="quiet">{format.day(expiresAt)}</span>
        ) : (
          <Badge tone="warn">{texts.expired}</Badge>
        ),
    },
    {
      key: 'actions',
      title: texts.columns.actions,
      align: 'end',
      render: (invitation) => <InvitationActions invitation={invitation} />,
    },
  ]
}
