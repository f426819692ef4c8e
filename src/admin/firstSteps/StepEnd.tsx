'use client'

import { Button } from '@payloadcms/ui'

/** The end of a form of the first steps: why it could not be done, and the button that does it. */
export const StepEnd = ({ busy, fault, text }: { busy: boolean; fault?: string; text: string }) => (
  <>
    {fault ? (
      <p className="agenda-steps__fault is-wide" role="alert">
        {fault}
      </p>
    ) : null}
    <div className="is-wide">
      <Button disabled={busy} margin={false} size="large" type="submit">
        {text}
      </Button>
    </div>
  </>
)
