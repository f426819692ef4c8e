// Fills a new database for the benchmarks and says what is in it, as one line of JSON.
await import('lexical')
const { getPayload } = await import('payload')
const { default: config } = await import('../../payload.config.js')
const { generateEvent } = await import('./generate.js')

const payload = await getPayload({ config, cron: false })
const login = { email: 'bench@example.org', password: 'a long password for benchmarks' }
await payload.create({
  collection: 'users',
  data: { ...login, role: 'admin' },
  overrideAccess: true,
})
const events = []
for (const size of (process.env.BENCH_SIZES ?? '20,200,2000').split(',').map(Number))
  events.push(await generateEvent(payload, size))
console.log(JSON.stringify({ login, events }))
await payload.destroy()

export {}
