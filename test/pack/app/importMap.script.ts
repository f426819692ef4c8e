// What `payload generate:importmap` does. The command itself may end on Node 20 before it has begun, and without a word:
// lexical's asynchronous modules have to be there first.
await import('lexical')
const { default: config } = await import('./payload.config.js')
const { generateImportMap } = await import('payload')
await generateImportMap(await config)
process.exit()

export {}
