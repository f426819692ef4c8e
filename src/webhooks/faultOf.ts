import { fieldsIn } from '../core/isPlain.js'
import type { FaultCode } from '../core/webhooks/index.js'

const byCode: Record<string, FaultCode> = {
  EINSIDE: 'privateAddress',
  ENOTFOUND: 'unknownHost',
  EAI_AGAIN: 'unknownHost',
  ECONNREFUSED: 'refused',
  EHOSTUNREACH: 'refused',
  ENETUNREACH: 'refused',
  ECONNRESET: 'brokeOff',
  EPIPE: 'brokeOff',
  ETIMEDOUT: 'timedOut',
  ABORT_ERR: 'timedOut',
}

/** What went wrong, for a request without an answer. */
export function faultOf(error: unknown): FaultCode {
  const { code = '', name, message } = fieldsIn(error)
  // How request-filtering-agent refuses an address that may not be called.
  if (/^DNS lookup .* is not allowed/.test(String(message))) return 'privateAddress'
  if (name === 'AbortError' || name === 'TimeoutError') return 'timedOut'
  const known = byCode[String(code)]
  if (known) return known
  return /CERT|TLS|SSL|EPROTO|SELF_SIGNED|ISSUER|LEAF/.test(String(code)) ? 'certificate' : 'failed'
}
