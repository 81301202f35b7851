import type { ColumnType, Generated } from 'kysely'
import type { Holiday } from '../../contracts/branches.ts'
import type { DeliveryZone } from '../../domain/delivery-zone.ts'
import type { Span } from '../../domain/opening-hours.ts'

export interface BranchTable {
  id: Generated<number>
  version: Generated<number>
  name: string
  address: string[]
  postcode: Generated<string>
  country: Generated<string>
  phone: Generated<string>
  latitude: number | null
  longitude: number | null
  hours: ColumnType<Span[][], string | undefined, string>
  holidays: ColumnType<Holiday[], string | undefined, string>
  pickup: Generated<boolean>
  zones: ColumnType<DeliveryZone[], string | undefined, string>
  visible: Generated<boolean>
  position: Generated<number>
  created_at: ColumnType<Date, never, never>
  updated_at: Generated<Date>
}

declare module '../../db/store-db.ts' {
  interface StoreTables {
    branches: BranchTable
  }
}
