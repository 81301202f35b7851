export { checkTarget, isGlobalUnicast } from './check-target.ts'
export { OutgoingError, type Outgoing, type OutgoingRequest, type OutgoingResponse } from './contract.ts'
export { createOutgoing, type OutgoingOptions } from './create-outgoing.ts'
