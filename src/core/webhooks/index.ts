export {
  type Attempt,
  type Delivery,
  type DeliveryState,
  faultCodes,
  type FaultCode,
} from './delivery.js'
export { isWebhookSecret, isWebhookUrl, secretPrefix } from './given.js'
export { longestAttempt, pauseAfter } from './pauses.js'
