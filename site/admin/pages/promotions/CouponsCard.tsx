import { useInfiniteQuery, useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useFormat, useShellTexts, useTexts } from '../../i18n/language.tsx'
import {
  Button,
  Card,
  Confirm,
  EmptyState,
  ProblemNotice,
  showToast,
  Skeleton,
  Table,
  type Column,
} from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { groupTexts } from '../categories/group-texts.ts'
import { CodeDialog, CodesDialog } from './CouponDialogs.tsx'
import { couponsQuery, deleteCoupon, type Coupon, type Promotion } from './queries.ts'
import { promotionTexts } from './texts.ts'

/** Codes of a promotion: one for many, or many for one use each. */
export function CouponsCard({ promotion: { id, limits } }: { promotion: Promotion }) {
  const texts = useTexts(promotionTexts)
  const store = useStore()
  const [open, setOpen] = useState<'one' | 'many'>()
  const [leaving, setLeaving] = useState<Coupon>()
  const list = useInfiniteQuery(couponsQuery(store.slug, id))
  const rows = list.data?.pages.flatMap(({ data }) => data)
  const columns = useColumns(limits.total, setLeaving)
  const canWrite = store.can('promotions.write')
  return (
    <Card
      flush
      title={texts.couponsTitle}
      actions={
        <div className="actions">
          {rows && rows.length > 0 && (
            <a
              className="button plain"
              href={`/api/stores/${store.slug}/promotions/${id}/coupons.csv`}
              download
            >
              {texts.download}
            </a>
          )}
          {canWrite && <Button onPress={() => setOpen('many')}>{texts.generate}</Button>}
          {canWrite && (
            <Button look="primary" icon="plus" onPress={() => setOpen('one')}>
              {texts.addCode}
            </Button>
          )}
        </div>
      }
    >
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      {!rows && !list.error && (
        <div className="pad">
          <Skeleton lines={3} />
        </div>
      )}
      {rows && rows.length > 0 && (
        <Table
          label={texts.couponsTitle}
          columns={columns}
          rows={rows}
          idOf={(row) => row.id}
          nameOf={({ code }) => code}
          more={{
            isThere: list.hasNextPage,
            isLoading: list.isFetchingNextPage,
            load: () => void list.fetchNextPage(),
          }}
        />
      )}
      {rows?.length === 0 && <EmptyState icon="key" title={texts.noCoupons} text={texts.noCouponsText} />}
      {open === 'one' && <CodeDialog promotionId={id} onClose={() => setOpen(undefined)} />}
      {open === 'many' && <CodesDialog promotionId={id} onClose={() => setOpen(undefined)} />}
      {leaving && <RemoveCode promotionId={id} coupon={leaving} onClose={() => setLeaving(undefined)} />}
    </Card>
  )
}

function useColumns(total: number | null, onRemove: (coupon: Coupon) => void): Column<Coupon>[] {
  const texts = useTexts(promotionTexts)
  const common = useTexts(groupTexts)
  const store = useStore()
  const format = useFormat()
  const columns: Column<Coupon>[] = [
    {
      key: 'code',
      title: texts.code,
      grows: true,
      render: ({ code }) => <code className="promotion-code">{code}</code>,
    },
    {
      key: 'uses',
      title: texts.uses,
      align: 'end',
      render({ used, limit }) {
        const most = limit ?? total
        return most === null ? format.number(used) : texts.usesOf(format.number(used), format.number(most))
      },
    },
  ]
  if (!store.can('promotions.write')) return columns
  return [
    ...columns,
    {
      key: 'remove',
      title: common.actionsTitle,
      align: 'end',
      render: (coupon) => (
        <Button
          look="quiet"
          icon="trash"
          aria-label={texts.removeCode(coupon.code)}
          onPress={() => onRemove(coupon)}
        />
      ),
    },
  ]
}

interface RemoveCodeProps {
  promotionId: number
  coupon: Coupon
  onClose: () => void
}

function RemoveCode({ promotionId, coupon, onClose }: RemoveCodeProps) {
  const texts = useTexts(promotionTexts)
  const shell = useShellTexts()
  const { slug } = useStore()
  const remove = useMutation({
    mutationFn: () => deleteCoupon(slug, promotionId, coupon.id),
    onSuccess() {
      showToast({ text: texts.codeRemoved })
      onClose()
    },
  })
  return (
    <Confirm
      title={texts.removeCode(coupon.code)}
      text={
        <>
          <p>{texts.removeCodeText}</p>
          <ProblemNotice error={remove.error} />
        </>
      }
      action={shell.remove}
      isOpen
      isWorking={remove.isPending}
      onConfirm={() => remove.mutate()}
      onClose={onClose}
    />
  )
}
