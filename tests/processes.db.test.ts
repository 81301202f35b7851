import { describe, it } from 'vitest'

describe.todo('being written')
