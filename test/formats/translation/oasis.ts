import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { validateXML } from 'xmllint-wasm'

/** A folder with the schemas as OASIS publishes them (see ../schemas/README.md). */
const folder = process.env.XLIFF_SCHEMAS

const core = 'xliff_core_2.0.xsd'
const xml = 'informativeCopiesOf3rdPartySchemas/w3c/xml.xsd'

/** Why the published schema is not asked; undefined where it is. */
export const unpublished =
  folder === undefined ? 'XLIFF_SCHEMAS names no folder with the schemas of OASIS: all rights in them are reserved, so they are not kept here'
  : [core, xml].every((file) => existsSync(path.join(folder, file))) ? undefined
  : `${core} or ${xml} is not in the folder that XLIFF_SCHEMAS names`

/** What xmllint finds wrong with a file by the schema of XLIFF 2.0. */
export async function schemaErrors(contents: string): Promise<string[]> {
  const text = (file: string) => readFileSync(path.join(folder ?? '', file), 'utf8')
  const { errors } = await validateXML({
    xml: [{ fileName: 'texts.xlf', contents }],
    schema: [{ fileName: core, contents: text(core).replace(xml, 'xml.xsd') }],
    preload: [{ fileName: 'xml.xsd', contents: text(xml) }],
  })
  return errors.map(({ message }) => message)
}
