// Migrations are no news to whoever starts the app, and neither is that nobody is there yet.
process.env.LOG_LEVEL ??= 'error'
try {
  // Node 20 loses track of lexical's asynchronous modules when they are imported in one circle with the rest.
  await import('lexical')
  await import('./prepare.js')
} catch (error) {
  console.error(
    `The database could not be prepared: ${(error instanceof Error ? error.message : String(error)).split('\n')[0]}`,
  )
  process.exitCode = 1
}

export {}
