import 'react'

// Styles may set the variables that the sheets of this panel read.
declare module 'react' {
  interface CSSProperties {
    [name: `--agenda-${string}`]: string | number | undefined
  }
}
