// npm run export -- --event sfax-2019 --out FOLDER [--url https://example.org/agenda/] [--force]:
// writes the published agenda of an event into a folder: pages in each language and all formats, to
// be put on any web space. No server runs for it; the app may be running.
import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { pathToFileURL } from 'node:url'
import { asTyped } from './backup/places.mjs'
import { embed } from './start/build.mjs'
import { bundle, bundleEmbed } from './start/bundle.mjs'
import { isThisMachine, reasonOf } from './start/checks.mjs'
import { Refusal } from './start/refusal.mjs'

const root = path.resolve(import.meta.dirname, '..')
process.chdir(root)

const usage =
  'npm run export -- --event sfax-2019 --out FOLDER [--url https://example.org/agenda/] [--force]'

/** What was typed. Throws a `Refusal` where that is not enough, or too much. */
function wanted(args) {
  let values
  try {
    ;({ values } = parseArgs({
      args,
      options: {
        event: { type: 'string' },
        out: { type: 'string' },
        url: { type: 'string' },
        force: { type: 'boolean' },
      },
    }))
  } catch (error) {
    throw new Refusal(`${reasonOf(error)}\nUsage: ${usage}`)
  }
  if (!values.event || !values.out)
    throw new Refusal(`Say which event, and into which folder.\nUsage: ${usage}`)
  return values
}

/** The folder to write into. Throws a `Refusal` where there are files in it that are not ours. */
function folderFor(out, force) {
  const folder = asTyped(out)
  if (existsSync(folder) && !statSync(folder).isDirectory())
    throw new Refusal(`${folder} is a file, not a folder.`)
  if (existsSync(folder) && readdirSync(folder).length && !force)
    throw new Refusal(
      `${folder} is not empty. Name another folder, or add --force: files of the same names are then written over, others stay.`,
    )
  return folder
}

/** Where the folder will lie on the web, with a slash at its end. */
function urlOf(text) {
  if (text === undefined) return undefined
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    throw new Refusal(`--url wants an address such as https://example.org/agenda/, not "${text}".`)
  const { origin, pathname } = new URL(text)
  return `${origin}${pathname}`.replace(/\/*$/, '/')
}

async function main(args) {
  const { event, out, url, force } = wanted(args)
  const wish = { event, folder: folderFor(out, force), url: urlOf(url) }
  process.env.LOG_LEVEL ??= 'error'
  process.env.NODE_ENV ??= 'production'
  // What addresses of the app begin with, which none will in the folder: as npm start has it.
  process.env.SERVER_URL ||= `http://localhost:${process.env.PORT || '3000'}`
  if (isThisMachine(process.env.SERVER_URL)) process.env.PAYLOAD_SECRET ||= 'nobody logs in here'
  const made = path.join(root, 'node_modules/.cache/export')
  await bundle(path.join(root, 'scripts/export/run.ts'), made)
  await bundleEmbed(path.join(root, embed))
  // Node 20 loses track of lexical's asynchronous modules when they are imported in one circle with
  // the rest.
  await import('lexical')
  const { run } = await import(pathToFileURL(path.join(made, 'run.mjs')).href)
  console.log(await run(wish))
}

main(process.argv.slice(2)).catch((error) => {
  console.error(
    error instanceof Refusal ? error.message : `Nothing was exported: ${reasonOf(error)}`,
  )
  process.exitCode = 1
})
