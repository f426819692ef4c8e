'use client'

import { type ReactNode, useId } from 'react'
import { languageName } from '../../../core/phrases.js'
import { questionText } from '../../../core/questionText.js'
import { wordsIn } from '../../../core/translation/wordsIn.js'
import type { WrittenQuestion } from '../../../core/types.js'
import { LineField } from './LineField.js'
import { RichTextInput } from './RichTextInput.js'
import { RowsField } from './RowsField.js'
import { TextInput } from './TextInput.js'
import type { OpenedLine } from './useLine.js'

/** The text from which this one is translated. */
function Source({ opened, words }: { opened: OpenedLine; words: string | undefined }) {
  const { details, language, say } = opened
  const source = details?.source
  if (!source || !words?.trim()) return null
  return (
    <blockquote className="agenda-line__source">
      <small>{say('line:inLanguage', { language: languageName(source.language, language) })}</small>
      <p dir="auto" lang={source.language}>
        {words}
      </p>
    </blockquote>
  )
}

type Row = { id?: string; question: string | null }

const rowOf = (question: WrittenQuestion): Row =>
  typeof question === 'string' ? { question } : question

function Questions({ opened }: { opened: OpenedLine }) {
  const { details, say, setText, texts } = opened
  const rows = (texts.guidingQuestions ?? []).map(rowOf)
  const sources = (details?.source?.texts.guidingQuestions ?? []).map(rowOf)
  const store = (list: Row[]) => setText({ guidingQuestions: list.length ? list : null })
  return (
    <RowsField
      add={say('line:addQuestion')}
      label={say('fields:guidingQuestions')}
      line={opened}
      of="guidingQuestions"
      onAdd={(at) => store(rows.toSpliced(at, 0, { question: '' }))}
      onRemove={(index) => store(rows.filter((_, at) => at !== index))}
      remove={(index) => say('line:removeQuestion', { number: index + 1 })}
      rows={rows.map(({ id, question }, index) => ({
        key: id ?? `new-${index}`,
        inputs: (
          <>
            <Source
              opened={opened}
              words={questionText(sources.find((each) => id !== undefined && each.id === id))}
            />
            <TextInput
              label={say('line:question', { number: index + 1 })}
              long
              onCommit={(typed) =>
                store(
                  rows.map((row, at) => (at === index ? { ...row, question: typed || null } : row)),
                )
              }
              value={question ?? ''}
            />
          </>
        ),
      }))}
    />
  )
}

/**
 * The longer texts of a line in the language of the screen, each below the text that it is
 * translated from.
 */
export function TextsTab({ opened, editor }: { opened: OpenedLine; editor: ReactNode }) {
  const { details, language, locale, ready, say, setText, texts } = opened
  const id = useId()
  if (!ready) return <p className="agenda-builder__quiet">{say('line:reading')}</p>
  const source = details?.source
  return (
    <>
      <p className="agenda-line__language">
        <span>{languageName(locale, language)}</span>
        {source
          ? say('line:translatedFrom', { language: languageName(source.language, language) })
          : null}
      </p>
      {(['objective', 'methodology'] as const).map((name) => (
        <LineField key={name} label={say(`fields:${name}`)} line={opened} of={[name]}>
          {(ids) => (
            <>
              <Source opened={opened} words={source?.texts[name] ?? undefined} />
              <TextInput
                {...ids}
                long
                onCommit={(typed) => setText({ [name]: typed || null })}
                value={texts[name] ?? ''}
              />
            </>
          )}
        </LineField>
      ))}
      <Questions opened={opened} />
      <section aria-labelledby={`${id}-description`} className="agenda-line__field">
        <span className="agenda-unseen" id={`${id}-description`}>
          {say('fields:description')}
        </span>
        <Source opened={opened} words={wordsIn(source?.texts.description)} />
        <RichTextInput
          field={editor}
          label={say('fields:description')}
          name="description"
          onCommit={(description) => setText({ description })}
          value={texts.description ?? null}
        />
      </section>
    </>
  )
}
