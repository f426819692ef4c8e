// Makes the web component `<agenda-view>` where the app looks for it, for `npm run dev` and
// `npm run build`; `npm start` makes it with everything else.
import path from 'node:path'
import { embed } from './start/build.mjs'
import { bundleEmbed } from './start/bundle.mjs'

await bundleEmbed(path.resolve(import.meta.dirname, '..', embed))
