// A succes, as any noun: its fields say it all.
import { Toonpagina } from '../platform/show/NounShow.js'
import { succes } from './succes.js'

export const SuccesToon = () => <Toonpagina noun={succes} />
