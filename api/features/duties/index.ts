import './duties.table.ts'
