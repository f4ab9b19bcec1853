// What stands under a field. react-admin puts an error in the place of the help, just when the help is needed most.
import { isValidElement, type ReactNode } from 'react'
import { Codelinks } from '../CodeLinks.js'

interface Props {
  children?: ReactNode
  /** MUI's, not for the page */
  ownerState?: unknown
}
/** What the server said at the field: text, or text with its arguments. */
const foutVan = (wat: unknown): string => {
  const error = typeof wat === 'object' && wat !== null && 'error' in wat ? wat.error : ''
  if (typeof error === 'string') return error
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : ''
}
const isHulp = (wat: unknown): wat is { error: unknown; helperText: string } =>
  typeof wat === 'object' &&
  wat !== null &&
  'error' in wat &&
  Boolean(wat.error) &&
  'helperText' in wat &&
  typeof wat.helperText === 'string'

/** Help and error both, in the one text that describes the field to a screen reader. */
export const Hulpregel = ({ children, ownerState: _, ...rest }: Props) => (
  <p {...rest}>
    {children}
    {isValidElement(children) ? <Codelinks tekst={foutVan(children.props)} /> : null}
    {isValidElement(children) && isHulp(children.props) ? (
      <span className="rt-hulp">{children.props.helperText}</span>
    ) : null}
  </p>
)
