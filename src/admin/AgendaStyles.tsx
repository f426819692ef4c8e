import { css } from './styles.js'

/** The plugin's own style sheet: React puts it into the page once, in whatever app the plugin runs. */
export const AgendaStyles = () => (
  <style href="payload-plugin-agenda" precedence="medium">
    {css}
  </style>
)
