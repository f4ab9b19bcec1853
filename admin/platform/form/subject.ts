// What a form is about, for inputs that ask the server something about it.
import { createContext } from 'react'
import type { Noun, Rij } from '../noun.js'

/** `rij` absent: something new. */
export const Onderwerp = createContext<{ noun: Noun; rij?: Rij } | null>(null)
