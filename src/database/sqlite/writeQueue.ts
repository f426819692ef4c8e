type Waiter = { start: (done: () => void) => void; refuse: (error: Error) => void }

/**
 * One holder has kept the database from all others for too long: a save that never ends, or one
 * that waits for a write which it makes itself outside of its transaction.
 */
export class WriterStuckError extends Error {
  constructor(milliseconds: number) {
    super(
      `Another save has held the database for more than ${milliseconds / 1000} s; nothing of this one was stored.`,
    )
    this.name = 'WriterStuckError'
  }
}

/**
 * Lets one writer of this process have the database at a time; the others wait in the order in
 * which they came.
 *
 * @example const written = await queue.run(() => writer.execute(statement))
 */
export class WriteQueue {
  private readonly waiting: Waiter[] = []
  private taken = false
  private timer: NodeJS.Timeout | undefined

  /** `patience`: so many milliseconds one holder may take before those who wait are refused. */
  constructor(private readonly patience = 20_000) {}

  /**
   * Resolves when it is the caller's turn, with the function that ends the turn. Throws
   * `WriterStuckError` where the turn does not come in time.
   */
  turn(): Promise<() => void> {
    return new Promise((start, refuse) => {
      this.waiting.push({ start, refuse })
      if (!this.taken) this.next()
    })
  }

  /** Does work when it is its turn, and ends the turn; throws what `turn` and the work throw. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    const done = await this.turn()
    try {
      return await work()
    } finally {
      done()
    }
  }

  private next(): void {
    clearTimeout(this.timer)
    const waiter = this.waiting.shift()
    this.taken = waiter !== undefined
    if (!waiter) return
    this.watch()
    let over = false
    waiter.start(() => {
      if (over) return
      over = true
      this.next()
    })
  }

  /**
   * Refuses all who wait once the holder has taken too long. The holder itself is let go on, since
   * it may be about to commit.
   */
  private watch(): void {
    this.timer = setTimeout(() => {
      for (const waiter of this.waiting.splice(0))
        waiter.refuse(new WriterStuckError(this.patience))
      this.watch()
    }, this.patience)
    this.timer.unref()
  }
}
