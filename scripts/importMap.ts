// npm run generate:importmap: does what Payload's own command does. Lexical is loaded first, since
// the command may otherwise end without an error and without having written anything.
await import('lexical')
const { generateImportMap } = await import('payload')
const { default: config } = await import('../payload.config.js')
await generateImportMap(await config, { log: true })
process.exit(0)

export {}
