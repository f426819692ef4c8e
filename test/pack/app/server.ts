// Node 20 loses track of lexical's asynchronous modules when they are imported in one circle with the rest.
await import('lexical')
await import('./serve.js')

export {}
