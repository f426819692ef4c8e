// npm run generate:importmap: Payload's own command, with lexical loaded first, without which it may end without a word.
await import('lexical')
const { generateImportMap } = await import('payload')
const { default: config } = await import('../payload.config.js')
await generateImportMap(await config, { log: true })
process.exit(0)

export {}
