import './customers.table.ts'

export { createCustomer, type CreateCustomerInput } from './create-customer.ts'
export { type Profile } from './customer-sessions.ts'
export { customersRoutes } from './customers.routes.ts'
export { findCustomer } from './find-customer.ts'
export { forgetCustomerSessions } from './forget-customer-sessions.ts'
