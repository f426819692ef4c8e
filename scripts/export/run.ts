// What `npm run export` runs, once it is bundled: see scripts/export.mjs.
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { getPayload, type Payload } from 'payload'
import config from '../../payload.config.js'
import { exportEvent, publishedEvents } from '../../src/export/exportEvent.js'

/** What was asked for, as it was checked by scripts/export.mjs. */
export type Wish = { event: string; folder: string; url?: string }

const codesOf = ({ config: { localization } }: Payload) =>
  localization ? localization.localeCodes : ['en']

async function whatThereIs(payload: Payload): Promise<string> {
  const events = new Map<string, string | null>()
  for (const language of codesOf(payload))
    for (const { slug, title } of await publishedEvents(payload, language))
      if (!events.has(slug)) events.set(slug, title)
  return events.size
    ? `Published are:\n${[...events].map(([slug, title]) => `  ${slug}  ${title ?? ''}`).join('\n')}`
    : 'No event is published yet.'
}

async function write(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  for (const [file, body] of files) {
    const target = path.join(folder, file)
    await mkdir(path.dirname(target), { recursive: true })
    await writeFile(target, body)
  }
}

/**
 * Exports an event into a folder, and says in a line what it wrote.
 *
 * @throws Error with a sentence for whoever asked
 */
export async function run({ event, folder, url }: Wish): Promise<string> {
  const payload = await getPayload({ config, cron: false })
  try {
    const exported = await exportEvent(payload, { event, url })
    if (!exported)
      throw new Error(`No event is published as "${event}". ${await whatThereIs(payload)}`)
    const { files, missing, languages } = exported
    await write(folder, files)
    for (const address of missing)
      console.error(`${address} is led to, but is not there in the app itself.`)
    const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0)
    return `${folder}: ${files.size} files in ${languages.join(', ')}, ${(bytes / 1_000_000).toFixed(1)} MB. Begin with index.html.`
  } finally {
    await payload.destroy()
  }
}
