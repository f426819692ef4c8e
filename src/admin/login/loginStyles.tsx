const css = `
.agenda-login .confirmation-modal__wrapper { background: var(--theme-bg); border: 1px solid var(--theme-elevation-150); border-radius: var(--style-radius-m); box-shadow: 0 10px 40px -10px rgb(0 0 0 / 35%); inline-size: min(32rem, calc(100vw - 2 * var(--gutter-h))); max-block-size: 100%; overflow: auto; padding: calc(var(--base) * 1.5); }
.agenda-login h1 { font-size: 1.4rem; }
.agenda-login p { margin: 0; overflow-wrap: anywhere; }
.agenda-login__fields { display: grid; gap: calc(var(--base) / 2); }
.agenda-login__fields label { color: var(--theme-elevation-800); display: grid; gap: calc(var(--base) / 5); }
.agenda-login__fields input { background: var(--theme-input-bg); border: 1px solid var(--theme-elevation-150); border-radius: var(--style-radius-s); color: var(--theme-text); font: inherit; inline-size: 100%; line-height: var(--base); padding: calc(var(--base) * 0.4) calc(var(--base) * 0.75); text-align: start; }
.agenda-login__fields input:focus-visible { outline: 2px solid var(--theme-success-500); outline-offset: -2px; }
.agenda-login .confirmation-modal__controls { flex-wrap: wrap; }
.agenda-login__fault { color: var(--theme-error-600); }
`

/** The look of the dialog in which one logs in again. */
export const LoginStyles = () => (
  <style href="payload-plugin-agenda-login" precedence="medium">
    {css}
  </style>
)
