// npm run generate:pages: writes the stylesheet and the script of the public pages into one module:
// pages are rendered where no bundler is, and where no file can be read.
import { writeFileSync } from 'node:fs'
import { bundlePageFiles } from './bundlePageFiles.js'

writeFileSync('src/pages/files.ts', await bundlePageFiles())
