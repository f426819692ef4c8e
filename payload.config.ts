import { appConfig } from './src/appConfig.js'
import { webhooksFromEnvironment } from './src/webhooksFromEnvironment.js'
import { uploadsFromEnvironment } from './src/uploads/uploadsFromEnvironment.js'

export default appConfig({
  databaseUri: process.env.DATABASE_URI,
  secret: process.env.PAYLOAD_SECRET,
  serverUrl: process.env.SERVER_URL,
  smtpUrl: process.env.SMTP_URL,
  mailFrom: process.env.MAIL_FROM,
  proxies: Number(process.env.TRUSTED_PROXIES ?? 0),
  translator: process.env.TRANSLATOR,
  webhooks: webhooksFromEnvironment(process.env),
  privateWebhooks: process.env.WEBHOOK_PRIVATE === '1',
  timedWork: process.env.TIMED_WORK !== '0',
  uploads: uploadsFromEnvironment(process.env),
})
