'use client'

import type { WrittenLink } from '../../../core/types.js'
import { RowsField } from './RowsField.js'
import { TextInput } from './TextInput.js'
import type { OpenedLine } from './useLine.js'

/** `example.org/paper` is meant as a web address. */
const asAddress = (typed: string): string =>
  /^[\w-]+(\.[\w-]+)+([/?#].*)?$/.test(typed) ? `https://${typed}` : typed

/** Where a line leads to: addresses with what they are called in the language of the screen. */
export function LinksField({ opened }: { opened: OpenedLine }) {
  const { details, say, setText, texts } = opened
  const links = texts.links ?? []
  const sources = details?.source?.texts.links ?? []
  const store = (list: WrittenLink[]) => setText({ links: list.length ? list : null })
  const change = (index: number, to: WrittenLink) =>
    store(links.map((link, at) => (at === index ? { ...link, ...to } : link)))
  return (
    <RowsField
      add={say('line:addLink')}
      label={say('fields:links')}
      line={opened}
      of="links"
      onAdd={() => store([...links, { label: null, url: null }])}
      onRemove={(index) => store(links.filter((_, at) => at !== index))}
      remove={(index) => say('line:removeLink', { number: index + 1 })}
      rows={links.map(({ id, label, url }, index) => ({
        key: id ?? `new-${index}`,
        inputs: (
          <>
            <TextInput
              label={say('line:linkLabel', { number: index + 1 })}
              onCommit={(typed) => change(index, { label: typed.trim() || null })}
              placeholder={
                sources.find((each) => id !== undefined && each.id === id)?.label ??
                say('fields:label')
              }
              value={label ?? ''}
            />
            <TextInput
              label={say('line:linkUrl', { number: index + 1 })}
              onCommit={(typed) => change(index, { url: asAddress(typed.trim()) || null })}
              placeholder="https://"
              soon={false}
              type="url"
              value={url ?? ''}
            />
          </>
        ),
      }))}
    />
  )
}
