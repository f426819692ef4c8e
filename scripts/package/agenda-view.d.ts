import type { CompiledAgenda } from 'payload-plugin-agenda/core'

/** `<agenda-view event="sfax-2019">`; importing this file makes the element known to the page. */
export declare class AgendaView extends HTMLElement {
  /** The agenda that is shown; undefined until the server has answered. */
  readonly agenda: CompiledAgenda | undefined
  /** Asks the server again; what is shown stays until it has answered. */
  reload(): Promise<void>
}

declare global {
  interface HTMLElementTagNameMap {
    'agenda-view': AgendaView
  }
  interface HTMLElementEventMap {
    'agenda-loaded': CustomEvent<{ agenda: CompiledAgenda }>
    'agenda-error': CustomEvent<{ code: string; message: string; status: number }>
  }
}
