import { config } from 'zod'

// The admin's policy refuses code that is made from text: without this zod tries whether it may.
config({ jitless: true })
