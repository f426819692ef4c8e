import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** Letters of Europe, then of Arabic: what one has not is drawn from the other. */
const files = [
  'noto-sans/400Regular/NotoSans_400Regular.ttf',
  'noto-sans/700Bold/NotoSans_700Bold.ttf',
  'noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
  'noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf',
]

/** Folders above one, itself first. */
function upwards(folder: string): string[] {
  const above = path.dirname(folder)
  return above === folder ? [folder] : [folder, ...upwards(above)]
}

/**
 * Where the fonts lie. They are looked for as Node looks for packages, from this file and from where
 * the app runs: a bundler would follow other ways, and make a copy of what it finds.
 */
export function fontFiles(): string[] {
  const here = import.meta.url.startsWith('file:')
    ? [path.dirname(fileURLToPath(import.meta.url))]
    : []
  const folders = [...here, process.cwd()].flatMap(upwards)
  return files.map((file) => {
    const found = folders
      .map((folder) => path.join(folder, 'node_modules', '@expo-google-fonts', file))
      .find((each) => existsSync(each))
    if (!found) throw new Error(`The font ${path.basename(file)} is not installed.`)
    return found
  })
}

/** The families of these fonts, as they are asked for. */
export const families = 'Noto Sans, Noto Sans Arabic'
