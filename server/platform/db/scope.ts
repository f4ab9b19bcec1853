/** Nothing of a transaction, or of a savepoint in it, reaches PostgreSQL once it is over, in whatever way it ended. */
export class Scope {
  /** The first refusal in it: later ones only say that the transaction is aborted. */
  refused: unknown
  private over = false

  constructor(private readonly outer?: Scope) {}

  get open(): boolean {
    return !this.over && (this.outer?.open ?? true)
  }

  close(): void {
    this.over = true
  }
}
