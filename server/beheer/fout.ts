/** Why a back-up or restore is refused, as a sentence that also says what to do. */
export class BeheerFout extends Error {
  override readonly name = 'BeheerFout'
}
