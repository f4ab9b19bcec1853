/** Why a command of the beheerder is refused, as a sentence that also says what to do. */
export class BeheerFout extends Error {
  override readonly name = 'BeheerFout'
}
