import { afterAll, describe, expect, it } from 'vitest'
import { freshDatabase } from './payloadFor.js'
import { commandOf, messageCutter, okTo } from './wire.mjs'

/** A command as a driver sends it: a message numbered 7 with the document `{ [name]: 1 }`. */
function message(name: string, flags = 0): Buffer {
  const document = Buffer.concat([
    Buffer.alloc(4),
    Buffer.from(`\x10${name}\0`),
    Buffer.from([1, 0, 0, 0, 0]),
  ])
  document.writeInt32LE(document.length)
  const head = Buffer.alloc(21)
  head.writeInt32LE(head.length + document.length, 0)
  head.writeInt32LE(7, 4)
  head.writeInt32LE(2013, 12)
  head.writeInt32LE(flags, 16)
  return Buffer.concat([head, document])
}

describe('the engine for tests', () => {
  const { uri, remove } = freshDatabase('mongodb')
  afterAll(() => remove())

  it('goes on after clients that close as drivers do', async () => {
    const { default: mongoose } = await import('mongoose')
    const counts: number[] = []
    for (let n = 0; n < 3; n++) {
      const connection = await mongoose
        .createConnection(uri, { serverSelectionTimeoutMS: 3000 })
        .asPromise()
      await connection.collection<{ n: number }>('lines').insertOne({ n })
      counts.push(await connection.collection('lines').countDocuments())
      await connection.close()
    }
    expect(counts).toEqual([1, 2, 3])
  })
})

describe('the messages of the wire', () => {
  it('are cut whole from chunks of any size', () => {
    const cut = messageCutter()
    const both = Buffer.concat([message('ping'), message('endSessions')])
    const names = [both.subarray(0, 3), both.subarray(3, 60), both.subarray(60)].map((chunk) =>
      cut(chunk).map(commandOf),
    )
    expect(names).toEqual([[], ['ping'], ['endSessions']])
  })

  it('are refused when their length makes no sense', () => {
    expect(() => messageCutter()(Buffer.alloc(16))).toThrow('A message cannot be 0 bytes long')
  })

  it('are no commands in the old protocol', () => {
    const old = message('ping')
    old.writeInt32LE(2004, 12)
    expect(commandOf(old)).toBeUndefined()
  })

  it('are answered with ok under their own number, or not at all where no answer is wanted', () => {
    const reply = okTo(message('endSessions'))
    expect([
      reply?.length,
      reply?.readInt32LE(0),
      reply?.readInt32LE(8),
      reply?.readDoubleLE(29),
    ]).toEqual([38, 38, 7, 1])
    expect(okTo(message('endSessions', 2))).toBeUndefined()
  })
})
