import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { validateXML } from 'xmllint-wasm'

/** A folder with the schemas as OASIS publishes them (see ../schemas/README.md). */
const folder = process.env.XLIFF_SCHEMAS

const core = 'xliff_core_2.0.xsd'
const xml = 'informativeCopiesOf3rdPartySchemas/w3c/xml.xsd'

/** Why the published schema is not asked; undefined where it is. */
export const unpublished =
  folder === undefined
    ? 'XLIFF_SCHEMAS names no folder with the schemas of OASIS: all rights in them are reserved, so they are not kept here'
    : [core, xml].every((file) => existsSync(path.join(folder, file)))
      ? undefined
      : `${core} or ${xml} is not in the folder that XLIFF_SCHEMAS names`

const text = (from: string, file: string) => readFileSync(path.join(from, file), 'utf8')

async function errorsIn(contents: string, schema: string, imported: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'texts.xlf', contents }],
    schema: [{ fileName: 'xliff.xsd', contents: schema }],
    preload: [{ fileName: 'space.xsd', contents: imported }],
  })
  return errors.map(({ message }) => message)
}

const own = path.join(import.meta.dirname, '../schemas')

/** What xmllint finds wrong with a file by the rules of XLIFF 2.0 that we rely on, written down anew. */
export const ownErrors = (contents: string) =>
  errorsIn(contents, text(own, 'xliff.xsd'), text(own, 'space.xsd'))

/** What it finds wrong by the schema of OASIS. */
export const schemaErrors = (contents: string) =>
  errorsIn(contents, text(folder ?? '', core).replace(xml, 'space.xsd'), text(folder ?? '', xml))
