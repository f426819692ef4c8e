// npm run images: makes the sizes of images that were uploaded before there were any.
process.env.LOG_LEVEL ??= 'error'
// Node 20 loses track of lexical's asynchronous modules when they are imported in one circle.
await import('lexical')
const { getPayload } = await import('payload')
const { default: config } = await import('../payload.config.js')
const { makeImageSizes } = await import('../src/store/makeImageSizes.js')

const payload = await getPayload({ config })
const made = await makeImageSizes(payload, (filename, error) => {
  const reason = error instanceof Error ? error.message : String(error)
  console.error(`${filename}: ${reason}`)
  process.exitCode = 1
})
console.log(`Images that have sizes now: ${made}.`)
await payload.destroy()
process.exit()

export {}
