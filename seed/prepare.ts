import { getPayload } from 'payload'
import config from '../payload.config.js'
import { ensureFirstAdmin } from './firstAdmin.js'
import { seedSfax } from './seedSfax.js'

const payload = await getPayload({ config, cron: false })
const { created } = await seedSfax(payload)
const admin = await ensureFirstAdmin(payload)
if (created) console.log('The Sfax 2019 agenda was put in.')
if (admin) {
  console.log(
    `\n  The first admin's login (shown only now):\n    e-mail    ${admin.email}\n    password  ${admin.password}\n`,
  )
}
await payload.destroy()
