/** @jsxImportSource preact */
import type { CompiledFile, CompiledPerson } from '../../core/compile/index.js'
import { tagOf } from '../../core/phrases.js'
import { Away } from './Away.js'
import { Name } from './Text.js'
import type { View } from '../view.js'

type Links = CompiledPerson['links']

const sizeOf = (bytes: number, language: string) =>
  new Intl.NumberFormat(tagOf(language), {
    style: 'unit',
    unit: 'kilobyte',
    maximumFractionDigits: 0,
  }).format(Math.max(1, bytes / 1000))

export const Links = ({ links, view }: { links: Links; view: View }) => (
  <ul class="attached">
    {links.map((link) => (
      <li>
        <Away to={link.url}>
          <Name view={view} of={link} name="label" />
        </Away>
      </li>
    ))}
  </ul>
)

/** Links to files, by their description or else by their file's name. */
export const Files = ({ files, view }: { files: CompiledFile[]; view: View }) => (
  <ul class="attached">
    {files.map((file) => (
      <li>
        <a href={file.url}>
          {file.alt ? (
            <Name view={view} of={file} name="alt" />
          ) : (
            <bdi>{file.fileName ?? file.url}</bdi>
          )}
        </a>
        {file.bytes !== null && <small> {sizeOf(file.bytes, view.language)}</small>}
      </li>
    ))}
  </ul>
)

type Pictured = {
  view: View
  file: CompiledFile | null
  className: string
  /** The sizes from which browsers choose; without any, the image is shown as it was uploaded. */
  among?: (keyof NonNullable<CompiledFile['sizes']>)[]
  /** How wide it is drawn, where that is not the width of the smallest size. */
  drawn?: string
}

/** An image, in the smallest of some sizes that is sharp enough on the reader's screen. */
export function Picture({ view, file, className, among = [], drawn }: Pictured) {
  if (!file) return null
  const sizes = among.flatMap((name) => file.sizes?.[name] ?? [])
  const { url, width, height } = sizes[0] ?? file
  return (
    <img
      class={className}
      src={url}
      srcset={
        sizes.length > 1 ? sizes.map((size) => `${size.url} ${size.width}w`).join() : undefined
      }
      sizes={sizes.length > 1 ? drawn : undefined}
      alt={file.alt ?? ''}
      lang={file.fallback?.alt}
      dir={file.fallback?.alt ? view.directionOf(file.fallback.alt) : undefined}
      width={width ?? undefined}
      height={height ?? undefined}
      loading="lazy"
    />
  )
}
