// Files that share their modules share the process: what one leaves changed, the next one meets.
import { afterAll, expect } from 'vitest'
import { leftChanged, processState } from './process-state.js'

const before = processState()
afterAll(() => expect(leftChanged(before), 'what this file leaves changed').toEqual([]))
