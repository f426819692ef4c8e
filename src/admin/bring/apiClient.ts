import type { Imported } from '../../api/import/importEndpoint.js'
import { callApi } from '../login/callApi.js'

/** What is brought: a file, or what the clipboard holds. */
export type Bringing = File | { html: string; text: string }

export type BringApiClient = (
  bringing: Bringing,
) => Promise<{ imported: Imported } | { fault: string }>

/**
 * The way to the reader of documents, for one event or for none yet; `otherwise` is what to say
 * when nothing came back.
 */
export const bringApiClient =
  ({
    api,
    event,
    locale,
    otherwise,
  }: {
    api: string
    event?: number | string
    locale: string
    otherwise: string
  }): BringApiClient =>
  async (bringing) => {
    const body = new FormData()
    if (bringing instanceof File) body.set('file', bringing)
    else if (bringing.html.trim()) body.set('html', bringing.html)
    else body.set('text', bringing.text)
    if (event !== undefined) body.set('event', String(event))
    const reached = await callApi<Imported>(`${api}/agenda-import?locale=${locale}`, {
      method: 'POST',
      body,
    })
    if ('away' in reached) return { fault: otherwise }
    return reached.ok
      ? { imported: reached.answer }
      : { fault: reached.answer.errors?.[0]?.message ?? otherwise }
  }
