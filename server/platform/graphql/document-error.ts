// What is wrong with a document, in Dutch. graphql-js says it in English, and proposes names of the schema.
import type { GraphQLError, GraphQLFormattedError } from 'graphql'
import { ValueError } from '../values/scalars.js'
import { placeOf } from './place.js'
import { NOT_RIGHT } from './schema-readers.js'

/** English sentence of graphql-js → what is wrong with a value, in Dutch. The order matters: the first that fits counts. */
const VALUES: [RegExp, string][] = [
  [
    /was not provided|of (required|non-null) type .* (was not provided|must not be null)|Expected non-nullable|found null\.$/,
    'Vul dit veld in.',
  ],
  [/is not defined by type/, 'Dit veld bestaat niet.'],
  [/does not exist in .* enum|cannot represent non-enum|cannot represent value/, 'Kies een van de toegestane waarden.'],
  [/non-integer|32-bit signed integer/, 'Vul een heel getal in.'],
  [/non numeric value|numeric/, 'Vul een getal in.'],
  [/non boolean/, 'Kies ja of nee (true of false).'],
  [/non string/, 'Vul een tekst in.'],
  [/non-string|ID cannot/, 'Vul een kenmerk in.'],
]
const MISSING_FIELD = /^Field "\w+\.(\w+)" of required type .* was not provided/
/** What is wrong with a value. */
export const valueSentence = (e: GraphQLError): string => {
  for (let x: unknown = e.originalError; x instanceof Error; x = (x as GraphQLError).originalError)
    if (x instanceof ValueError) return x.message
  return VALUES.find(([pattern]) => pattern.test(e.message))?.[1] ?? 'Deze waarde past hier niet.'
}
/** English sentence of graphql-js about the document → the Dutch one, with the names ($1, $2) that it has. */
const DOCUMENT: [RegExp, string][] = [
  // Of what does not exist only its own name is repeated: proposals would be names that were not asked.
  [
    /(?:Cannot query field|Unknown argument|Unknown type|Unknown fragment|Unknown directive) "@?([^"]+)"/,
    '‘$1’ bestaat hier niet.',
  ],
  [/^Field "([^"]+)" of type ".*" must have a selection/, 'Noem bij ‘$1’ de velden die u wilt, tussen { en }.'],
  [/^Field "([^"]+)" must not have a selection/, '‘$1’ is één waarde: er horen geen velden achter.'],
  [/^Field "([^"]+)" argument "([^"]+)" of type ".*" is required/, 'Bij ‘$1’ hoort ‘$2’.'],
  [/^Fields "([^"]+)" conflict/, '‘$1’ staat er twee keer, met een andere betekenis. Geef er één een eigen naam.'],
  [/^Variable "\$([^"]+)" of type .* used in position/, 'De soort van ‘$$$1’ past hier niet.'],
  [/^Variable "\$([^"]+)" is not defined/, '‘$$$1’ staat niet bij de variabelen van de vraag.'],
  [/^Variable "\$([^"]+)" is never used/, '‘$$$1’ wordt niet gebruikt.'],
  [/^Variable "\$([^"]+)" cannot be non-input/, '‘$$$1’ heeft een soort die u niet kunt invullen.'],
  [/^Fragment "([^"]+)" is never used/, 'Fragment ‘$1’ wordt niet gebruikt.'],
  [/^(?:Fragment "([^"]+)" cannot be spread|Cannot spread fragment "([^"]+)")/, 'Fragment ‘$1$2’ past hier niet.'],
  [/^There can be only one .*"\$?([^"]+)"/, '‘$1’ staat er twee keer.'],
  [/^Directive "@?([^"]+)" may not be used/, '‘@$1’ kan hier niet.'],
  [/^Too many validation errors/, 'Er is nog meer mis met deze vraag.'],
]
function documentSentence(message: string): string | undefined {
  for (const [pattern, sentence] of DOCUMENT) {
    const match = pattern.exec(message)
    if (match) return sentence.replace(/\$(\$|\d)/g, (_, n: string) => (n === '$' ? '$' : (match[Number(n)] ?? '')))
  }
  return undefined
}

/**
 * An error of validation as a client gets it.
 * @param mayKnow its reader may read the schema: is told which field it is about, and where. A value that does not fit its
 *   argument is told to everyone: they filled it in.
 */
export function documentError(
  e: GraphQLError,
  { locations }: GraphQLFormattedError,
  mayKnow: boolean,
): GraphQLFormattedError {
  const { input, path } = placeOf(e, MISSING_FIELD.exec(e.message)?.[1])
  const wrong = documentSentence(e.message)
  const where = { locations, ...(mayKnow && path ? { path } : {}) }
  if (input !== undefined && wrong === undefined) {
    const sentence = valueSentence(e)
    return { message: sentence, ...where, extensions: { code: 'ONGELDIGE_INVOER', velden: { [input]: sentence } } }
  }
  const extensions = { code: 'ONGELDIGE_INVOER' }
  if (!mayKnow) return { message: NOT_RIGHT, extensions }
  const message = wrong ?? (path ? `De vraag klopt niet bij ‘${path.join('.')}’.` : NOT_RIGHT)
  // A name that does not exist may be an input: forms know it by its path.
  return {
    message,
    ...where,
    extensions: { ...extensions, ...(input === undefined ? {} : { velden: { [input]: message } }) },
  }
}
