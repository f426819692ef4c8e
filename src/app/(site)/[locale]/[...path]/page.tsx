import { notFound } from 'next/navigation'

/** Whatever is no page is told so in the language of its address. */
export default function Page() {
  notFound()
}
