type Waiter = { start: (done: () => void) => void; refuse: (error: Error) => void }

/** The writer was not let go: a save that never ends, or one that waits for a write of its own outside of itself. */
export class WriterStuckError extends Error {
  constructor(milliseconds: number) {
    super(
      `Another save has held the database for more than ${milliseconds / 1000} s; nothing of this one was stored.`,
    )
    this.name = 'WriterStuckError'
  }
}

/** Lets one writer of this process at a time have the database; the others wait in order. */
export class WriteQueue {
  private readonly waiting: Waiter[] = []
  private taken = false
  private timer: NodeJS.Timeout | undefined

  /** `patience`: milliseconds that one holder may keep the others waiting before they are refused. */
  constructor(private readonly patience = 20_000) {}

  /** Resolves when it is this caller's turn, with what ends the turn. */
  turn(): Promise<() => void> {
    return new Promise((start, refuse) => {
      this.waiting.push({ start, refuse })
      if (!this.taken) this.next()
    })
  }

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

  /** The holder goes on, for it may be about to commit; who waits for it must not wait for ever. */
  private watch(): void {
    this.timer = setTimeout(() => {
      for (const waiter of this.waiting.splice(0))
        waiter.refuse(new WriterStuckError(this.patience))
      this.watch()
    }, this.patience)
    this.timer.unref()
  }
}
