/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact'
import { webAddress } from '../../formats/index.js'

type Props = { to: string | null; class?: string; children: ComponentChildren }

const mailAddress = (typed: string | null) =>
  typed && /^mailto:[^\s<>"]+$/i.test(typed) ? typed : undefined

/** A link to another site or to a mail address, as an editor typed it; what it would have led from where it is none. */
export function Away({ to, children, ...look }: Props) {
  const address = webAddress(to) ?? mailAddress(to)
  return address ? (
    <a {...look} href={address}>
      {children}
    </a>
  ) : (
    <>{children}</>
  )
}
