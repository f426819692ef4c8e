'use client'

import { Button } from '@payloadcms/ui'
import { type DragEvent, useEffect, useRef } from 'react'
import { useSay } from '../inputs/useSay.js'
import type { FilesApiClient } from './filesApiClient.js'
import { downloadRest, restOf, results, tally } from './filesRest.js'
import { useReturn } from './filesReturn.js'
import { FilesToHandOut } from './filesToHandOut.js'
import { ReportGroup } from './ReportGroup.js'

type Props = {
  apiClient: FilesApiClient
  to: string
  label: string
  /** A third language whose words go along. */
  beside: string | undefined
  onStored: () => void
  onClose: () => void
}

/**
 * Texts in one language handed out as files, and taken back: first told what would become of each,
 * then stored.
 */
export function FilesPanel({ apiClient, to, label, beside, onStored, onClose }: Props) {
  const { say } = useSay()
  const { name, report, failure, busy, used, bring, apply, use } = useReturn(apiClient, onStored)
  const outcome = useRef<HTMLParagraphElement>(null)
  // Whoever chose a file by keyboard goes on where the answer stands.
  useEffect(() => outcome.current?.focus(), [report])
  const counted = report && tally(report)
  const rest = report ? restOf(report, used) : []
  const decides = report && (report.stored || !counted?.taken)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    const [file] = event.dataTransfer.files
    if (file && !busy) void bring(file)
  }
  return (
    <section
      aria-label={say('exchange:heading', { language: label })}
      className="agenda-builder__plan"
      data-language={to}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <h2>{say('exchange:heading', { language: label })}</h2>
      <p>{say('exchange:intro')}</p>
      {/* Counted anew once something was stored. */}
      <FilesToHandOut
        apiClient={apiClient}
        beside={beside}
        key={`${report?.stored} ${used.size}`}
      />
      <h3>{say('exchange:bringBack')}</h3>
      <label>
        {say('exchange:chooseFile')}{' '}
        <input
          accept=".xlf,.xliff,.xml,.csv,.tsv,.txt"
          disabled={Boolean(busy)}
          onChange={({ target }) => {
            const [file] = target.files ?? []
            if (file) void bring(file)
            // The same file may be chosen again once it was mended.
            target.value = ''
          }}
          type="file"
        />
      </label>
      <div aria-live="polite">
        {busy ? (
          <p>{say(busy === 'reading' ? 'exchange:reading' : 'exchange:storing', { name })}</p>
        ) : null}
        {failure ? <p className="agenda-builder__fault">{failure}</p> : null}
      </div>
      {report && counted ? (
        <>
          <p
            className={report.stored ? 'agenda-builder__done' : undefined}
            ref={outcome}
            tabIndex={-1}
          >
            {say(report.stored ? 'exchange:finalReport' : 'exchange:dryReport', {
              name,
              ...counted,
            })}
          </p>
          {report.notInFile ? (
            <p>{say('exchange:notInFile', { count: report.notInFile })}</p>
          ) : null}
          {!report.stored && !counted.taken ? <p>{say('exchange:nothingToStore')}</p> : null}
          {results.map((result) => (
            <ReportGroup
              key={`${name} ${report.stored} ${result}`}
              onUse={decides ? (line) => void use(line) : undefined}
              report={report}
              result={result}
              used={used}
            />
          ))}
        </>
      ) : null}
      <div className="agenda-builder__buttons">
        {report && !report.stored && counted?.taken ? (
          <Button disabled={Boolean(busy)} margin={false} onClick={() => void apply()} size="small">
            {say('exchange:apply', { count: counted.taken })}
          </Button>
        ) : null}
        {rest.length ? (
          <Button
            buttonStyle="secondary"
            margin={false}
            onClick={() => downloadRest(rest, { say, name })}
            size="small"
          >
            {say('exchange:downloadRest')}
          </Button>
        ) : null}
        <Button buttonStyle="secondary" margin={false} onClick={onClose} size="small">
          {say('exchange:close')}
        </Button>
      </div>
    </section>
  )
}
