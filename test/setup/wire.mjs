// As much of MongoDB's wire protocol as it takes to answer one command in the engine's place.
const opMsg = 2013
const header = 16
const moreToCome = 2

/** Cuts what arrives on a connection into whole messages: call it with each chunk. */
export function messageCutter() {
  let pending = Buffer.alloc(0)
  return (chunk) => {
    pending = Buffer.concat([pending, chunk])
    const messages = []
    while (pending.length >= header) {
      const length = pending.readInt32LE(0)
      if (length < header) throw new Error(`A message cannot be ${length} bytes long`)
      if (pending.length < length) break
      messages.push(pending.subarray(0, length))
      pending = pending.subarray(length)
    }
    return messages
  }
}

/** The name of the command in a message: the first key of its document. Undefined where it is no command. */
export function commandOf(message) {
  const document = header + 4 + 1
  if (
    message.readInt32LE(12) !== opMsg ||
    message.length <= document + 5 ||
    message[document - 1] !== 0
  )
    return undefined
  const name = document + 5
  return message.toString('utf8', name, message.indexOf(0, name))
}

/** The reply `{ ok: 1 }` to a message; undefined where its sender wants none. */
export function okTo(message) {
  if (message.readInt32LE(header) & moreToCome) return undefined
  const reply = Buffer.alloc(38)
  reply.writeInt32LE(reply.length, 0)
  reply.writeInt32LE(message.readInt32LE(4), 8)
  reply.writeInt32LE(opMsg, 12)
  reply.writeInt32LE(17, 21)
  reply.write('\x01ok\0', 25, 'latin1')
  reply.writeDoubleLE(1, 29)
  return reply
}
