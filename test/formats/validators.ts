import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'
import formatsOfAjv from 'ajv-formats'
import draft6 from 'ajv/lib/refs/json-schema-draft-06.json' with { type: 'json' }
import { validateXML } from 'xmllint-wasm'

/** A folder with the schemas as c3voc publishes them (see schemas/README.md); without one they are not asked. */
export const published = process.env.SCHEDULE_SCHEMAS

const own = path.join(import.meta.dirname, 'schemas')
const text = (folder: string, file: string) => readFileSync(path.join(folder, file), 'utf8')

async function errorsIn(xmls: string[], schema: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: xmls.map((contents, at) => ({ fileName: `schedule-${at}.xml`, contents })),
    schema: [schema],
  })
  return errors.map(({ message }) => message)
}

/** What xmllint finds wrong with files of schedule.xml. It takes much longer to start it than to ask it of one more. */
export const xmlErrors = async (...xmls: string[]): Promise<string[]> => [
  ...(await errorsIn(xmls, text(own, 'schedule.xsd'))),
  ...(published ? await errorsIn(xmls, text(published, 'schema.xsd')) : []),
]

function validatorOf(folder: string, file: string): ValidateFunction {
  // The format `color` of the published schema is no standard one.
  const ajv = new Ajv({ allErrors: true, strict: false })
    .addMetaSchema(draft6)
    .addFormat('color', true)
  formatsOfAjv.default(ajv)
  return ajv.compile(JSON.parse(text(folder, file)))
}

const jsonValidators = [
  validatorOf(own, 'schedule.json'),
  ...(published ? [validatorOf(published, 'schema.json')] : []),
]

/** What Ajv finds wrong with a schedule.json. */
export const jsonErrors = (schedule: unknown): string[] =>
  jsonValidators.flatMap((validate) =>
    validate(schedule)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`),
  )
