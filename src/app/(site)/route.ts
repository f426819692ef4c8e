import { languagesOf } from '../../store/compiled/languages.js'
import { payloadOfSite } from './_site/site.js'

export const dynamic = 'force-dynamic'

/** The front door leads to the agendas in the first language. */
export async function GET(): Promise<Response> {
  const payload = await payloadOfSite()
  const { localization } = payload.config
  const first = localization ? localization.defaultLocale : languagesOf(payload)[0]?.code
  return new Response(null, { status: 307, headers: { Location: `/${first}` } })
}
