'use client'

import { DocumentsField } from './DocumentsField.js'
import { LanguagesField } from './LanguagesField.js'
import { LineField } from './LineField.js'
import { LinksField } from './LinksField.js'
import { TextInput } from './TextInput.js'
import { WhatWhenWhere } from './WhatWhenWhere.js'
import { WhoField } from './WhoField.js'
import type { OpenedLine } from './useLine.js'

/** The first tab: what, when and where, who takes part, and practical matters. */
export function LineTabContent({ opened }: { opened: OpenedLine }) {
  const { ready, say, setText, texts } = opened
  return (
    <>
      <WhatWhenWhere opened={opened} />
      <WhoField opened={opened} />
      <h3>{say('tabs:practical')}</h3>
      <LanguagesField name="spokenLanguages" opened={opened} />
      <LanguagesField name="interpretation" opened={opened} />
      <LinksField opened={opened} />
      <DocumentsField opened={opened} />
      <LineField
        hint={say('hints:sessionNotes')}
        label={say('fields:notes')}
        line={opened}
        of={['notes']}
      >
        {(ids) => (
          <TextInput
            {...ids}
            disabled={!ready}
            long
            onCommit={(typed) => setText({ notes: typed || null })}
            value={texts.notes ?? ''}
          />
        )}
      </LineField>
    </>
  )
}
