// Every limit of reading in one place. A limit is never silent: above it the caller gets an error that names the number.

/** Rows on one page when the caller does not say. */
export const DEFAULT_PAGE = 25
export const MAX_PAGE = 250
/** Of a root list of persons: nobody needs more of them at a time. */
const MAX_PERSONS_PAGE = 50
/** Of a root list of this noun. */
export const largestPage = ({ person }: { person?: unknown }): number => (person ? MAX_PERSONS_PAGE : MAX_PAGE)
/** Skipping rows reads them; whoever must go further uses a cursor. */
export const MAX_OFFSET = 10_000
/** Counting reads every row; above this the count stops and says so (`totalCountBegrensd`). */
export const MAX_COUNT = 10_000
/**
 * Estimated rows of one operation. The heaviest screen of the portal (a page of 250 with a nested list of default size)
 * costs 250 + 250 × 25 = 6,500; three levels of default size cost 25 + 625 + 15,625 = 16,275 and just fit.
 */
export const MAX_COST = 20_000
/**
 * Conditions of all filters of one operation: each is tried on every row that is looked at. The fullest filter of the portal
 * has about fifteen.
 */
export const MAX_TERMS = 50
/** What a plain list counts for: it has no page size, and is plain because it stays short. */
export const PLAIN_LIST_COST = 10
/** PostgreSQL cuts names off after 63 bytes, so a longer alias would come back under another name. */
export const MAX_ALIAS = 63
/** Compiled plans kept, over all operations and within one (each shape of its variables is a plan). */
export const MAX_PLANS = 500
export const MAX_PLANS_PER_OPERATION = 100
/** What all of them may take together, each with the document it holds: the largest documents take some 1 MB. */
export const MAX_PLAN_BYTES = 64 * 2 ** 20
/** Statements that one asker may have prepared within an hour; the portal has some eighty. */
export const MAX_PREPARED_PER_ACTOR = 100
/** A longer text is never prepared: ten of them would renew a line. The longest of the portal is an eighth of it. */
export const MAX_PREPARED_TEXT = 100_000
/** Texts that are remembered as prepared, of all askers: above it counting begins anew. The lines have a bound of their own. */
export const MAX_PREPARED = 2000
