// Asks for one address all the while, on a thread of its own, and says how long each answer took.
import http from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'

const agent = new http.Agent({ keepAlive: true, maxSockets: 1 })
let times = []

const ask = (before = performance.now()) =>
  new Promise((resolve, reject) => {
    http
      .get(workerData, { agent }, (response) => {
        response.resume()
        response.on('end', () =>
          response.statusCode === 200
            ? resolve(performance.now() - before)
            : reject(new Error(`A reader was answered ${response.statusCode}`)),
        )
        response.on('error', reject)
      })
      // A connection that the server closed as the question was on its way: any client asks again, and has waited all the longer.
      .on('error', (error) => (error.code === 'ECONNRESET' ? resolve(ask(before)) : reject(error)))
  })

parentPort.on('message', () => {
  parentPort.postMessage(times)
  times = []
})
for (;;) {
  times.push(await ask())
  await sleep(3)
}
