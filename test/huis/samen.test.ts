import { afterEach, describe, expect, it, vi } from 'vitest'
import { leftChanged, processState } from '../support/process-state.js'

describe('wat testbestanden die een proces delen voor elkaar veranderen', () => {
  const before = processState()
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllEnvs()
    vi.unstubAllGlobals()
    Reflect.deleteProperty(Array.prototype, 'willekeurig')
  })
  it('is eerst niets', () => {
    expect(leftChanged(before)).toEqual([])
  })
  it.each<[string, () => unknown, string]>([
    ['een instelling erbij', () => vi.stubEnv('TEST_SAMEN', '1'), 'TEST_SAMEN'],
    ['een instelling weg', () => vi.stubEnv('PATH', undefined), 'PATH'],
    ['een klok die stilstaat', () => vi.useFakeTimers({ toFake: ['Date'] }), 'Date'],
    ['een wekker', () => vi.useFakeTimers({ toFake: ['setTimeout'] }), 'setTimeout'],
    [
      'een eigenschap aan elke lijst',
      () => Object.defineProperty(Array.prototype, 'willekeurig', { value: 1, enumerable: true, configurable: true }),
      'willekeurig',
    ],
    ['een ander internet', () => vi.stubGlobal('fetch', () => undefined), 'fetch'],
  ])('wordt genoemd: %s', (_wat, verander, naam) => {
    verander()
    expect(leftChanged(before)).toContain(naam)
  })
})
