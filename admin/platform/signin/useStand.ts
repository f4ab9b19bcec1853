import { useSyncExternalStore } from 'react'
import { standNu, volgStand, type Stand } from './state.js'

/** What this page knows of its session now. */
export const useStand = (): Stand => useSyncExternalStore(volgStand, standNu)
