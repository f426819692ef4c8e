// Writes the GraphQL schema of the plugin's queries into the package, as an app with the plugin's
// own languages answers it: `node --import tsx scripts/writeSchema.ts FILE`.
import 'lexical'
import { writeFileSync } from 'node:fs'
import { printedSchema } from '../src/api/graphql/printedSchema.js'
import { resolveOptions } from '../src/options.js'

writeFileSync(process.argv[2]!, printedSchema(resolveOptions().languages.map(({ code }) => code)))
