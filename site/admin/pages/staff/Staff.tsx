import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useFormat, useShellTexts, useTexts } from '../../i18n/language.tsx'
import {
  Badge,
  Button,
  Card,
  EmptyState,
  PageHeader,
  ProblemNotice,
  Skeleton,
  Table,
  type Column,
} from '../../kit/index.ts'
import { useMe } from '../../session.ts'
import { useStore } from '../../store.tsx'
import { Invitations } from './Invitations.tsx'
import { InviteDialog } from './InviteDialog.tsx'
import { MemberActions } from './MemberActions.tsx'
import { membersQuery, rowsOf } from './queries.ts'
import { ROLE_TONES, rolesGivenBy, type Member } from './roles.ts'
import { staffTexts } from './texts.ts'
import { useBranchNames } from './use-branch-names.ts'

export default function Staff() {
  const texts = useTexts(staffTexts)
  const store = useStore()
  const columns = useColumns()
  const [isInviting, setInviting] = useState(false)
  const list = useInfiniteQuery(membersQuery(store.slug))
  const rows = rowsOf(list.data)
  const canInvite = store.can('staff.write') && rolesGivenBy(store.role).length > 0
  return (
    <>
      <PageHeader
        title={texts.title}
        text={texts.text}
        actions={
          canInvite && (
            <Button look="primary" icon="plus" onPress={() => setInviting(true)}>
              {texts.invite}
            </Button>
          )
        }
      />
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      <div className="stack">
        <Invitations />
        {!list.error && (
          <Card flush title={texts.members}>
            {!rows && (
              <div className="pad">
                <Skeleton lines={6} />
              </div>
            )}
            {rows && rows.length > 0 && (
              <Table
                label={texts.members}
                columns={columns}
                rows={rows}
                idOf={({ accountId }) => accountId}
                nameOf={nameOf}
                more={{
                  isThere: list.hasNextPage,
                  isLoading: list.isFetchingNextPage,
                  load: () => void list.fetchNextPage(),
                }}
              />
            )}
            {rows?.length === 0 && <EmptyState icon="people" title={texts.none} text={texts.noneText} />}
          </Card>
        )}
      </div>
      {isInviting && <InviteDialog onClose={() => setInviting(false)} />}
    </>
  )
}

const nameOf = ({ name, email }: Member) => name || email

function useColumns(): Column<Member>[] {
  const texts = useTexts(staffTexts)
  const { roles } = useShellTexts()
  const format = useFormat()
  const { account } = useMe()
  const branchNames = useBranchNames()
  return [
    {
      key: 'person',
      title: texts.columns.person,
      grows: true,
      render: (member) => (
        <span className="person">
          <strong>
            {nameOf(member)}
            {member.accountId === account.id && <small> ({texts.you})</small>}
          </strong>
          {member.name && <small>{member.email}</small>}
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
      render: (member) => <span className="quiet branch-names">{branchNames(member)}</span>,
    },
    {
      key: 'since',
      title: texts.columns.since,
      align: 'end',
      wideOnly: true,
      render: ({ since }) => <span className="quiet">{format.day(since)}</span>,
    },
    {
      key: 'actions',
      title: texts.columns.actions,
      align: 'end',
      render: (member) => <MemberActions member={member} />,
    },
  ]
}
