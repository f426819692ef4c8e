/** Lets one writer of this process at a time have the database; the others wait in order. */
export class WriteQueue {
  private last: Promise<void> = Promise.resolve()

  /** Resolves when it is this caller's turn, with what ends the turn. */
  async turn(): Promise<() => void> {
    const before = this.last
    let done: () => void = () => undefined
    this.last = new Promise((resolve) => {
      done = resolve
    })
    await before
    return done
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    const done = await this.turn()
    try {
      return await work()
    } finally {
      done()
    }
  }
}
