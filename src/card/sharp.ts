/** A picture, in pixels. */
export type Drawn = { data: Buffer; width: number; height: number }

type Pipeline = {
  composite: (over: { input: Buffer | object; left: number; top: number }[]) => Pipeline
  png: (options?: object) => Pipeline
  toBuffer: {
    (): Promise<Buffer>
    (options: {
      resolveWithObject: true
    }): Promise<{ data: Buffer; info: { width: number; height: number } }>
  }
}

/** As much of sharp as is used: it is the config's own, and of whatever version that has. */
export type Sharp = (input: object) => Pipeline
