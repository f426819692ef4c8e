/** @jsxImportSource preact */
import type { CompiledFile, CompiledPerson } from '../../core/compile/index.js'
import { tagOf } from '../../core/phrases.js'
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
        <a href={link.url}>
          <Name view={view} of={link} name="label" />
        </a>
      </li>
    ))}
  </ul>
)

/** Documents by what they are, else by their file's name. */
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

export const Picture = ({ file, className }: { file: CompiledFile | null; className: string }) =>
  file && (
    <img
      class={className}
      src={file.url}
      alt={file.alt ?? ''}
      lang={file.fallback?.alt}
      width={file.width ?? undefined}
      height={file.height ?? undefined}
      loading="lazy"
    />
  )
