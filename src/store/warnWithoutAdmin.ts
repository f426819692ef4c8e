import type { Payload } from 'payload'
import { optionsOf, slugOf } from './optionsOf.js'
import { databaseOf } from './gateway/database.js'

/** Logs how to make an admin where there is none, since only admins can give roles. */
export async function warnWithoutAdmin(payload: Payload): Promise<void> {
  const collection = slugOf(payload, 'users')
  const {
    accountsAdopted,
    accounts: {
      fields: { role },
    },
  } = optionsOf(payload)
  const { totalDocs: admins } = await databaseOf(payload).count({
    collection,
    where: { [role]: { equals: 'admin' } },
  })
  if (admins) return
  const { totalDocs: accounts } = await databaseOf(payload).count({ collection })
  // The panel of such an app asks for the first account, which becomes an admin
  // (hooks/userHooks.ts).
  if (!accounts && accountsAdopted) return
  payload.logger.warn(
    accounts
      ? `Agenda: no account in "${collection}" has the role admin, so nobody can give roles. Give it in a script: payload.update({ collection: '${collection}', where: { email: { equals: '…' } }, data: { ${role}: 'admin' } })`
      : `Agenda: there is no account in "${collection}" yet. Make the first admin in a script: payload.create({ collection: '${collection}', data: { email: '…', password: '…', ${role}: 'admin' } })`,
  )
}
