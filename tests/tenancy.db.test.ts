import { describe } from 'vitest'

describe.todo('tenancy')
