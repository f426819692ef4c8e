export {
  type Attempt,
  type Delivery,
  faultCodes,
  type FaultCode,
  longestAttempt,
  pauseAfter,
} from './delivery.js'
export { isWebhookSecret, isWebhookUrl, secretPrefix } from './given.js'
