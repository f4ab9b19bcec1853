/** Something the beheerder can mend; the message is Dutch and says how. */
export class BeheerFout extends Error {}
