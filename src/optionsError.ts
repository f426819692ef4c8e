/**
 * The options, or what they meet in the config, cannot be used: its message tells all faults at
 * once.
 */
export class AgendaOptionsError extends Error {
  constructor(readonly faults: string[]) {
    super(`agendaPlugin: ${faults.length === 1 ? faults[0] : `\n- ${faults.join('\n- ')}`}`)
    this.name = 'AgendaOptionsError'
  }
}
