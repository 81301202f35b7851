export { demandProductRoom, demandPublishRoom, demandStaffRoom, demandStorageRoom } from './demand-room.ts'
