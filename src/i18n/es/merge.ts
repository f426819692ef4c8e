import type { MergeTexts } from '../en.js'

export const merge: MergeTexts = {
  merge: {
    open: 'Fusionar con otra ficha',
    openSelected: 'Fusionar estas dos fichas',
    heading: 'Fusionar dos fichas',
    which: '¿Qué ficha es la misma que «{{name}}»?',
    search: 'Buscar por nombre',
    likely: 'Mismo nombre',
    noneAlike: 'Ninguna otra ficha tiene un nombre parecido. Busque la que quiere.',
    noneFound: 'No se encontró ninguna ficha. Pruebe con otra grafía.',
    stays: 'Se queda',
    goes: 'Desaparece',
    swap: 'Conservar la otra',
    another: 'Elegir otra ficha',
    choose: 'Qué se conserva',
    chooseNote: 'Donde las dos difieren, elija. Lo que solo dice una se conserva.',
    nothing: 'vacío',
    bothStay: 'Se conservan las dos listas, sin repeticiones.',
    same: 'Igual en las dos: {{fields}}',
    moves: 'Qué se mueve',
    published: 'Publicados: {{count}}',
    drafts: 'Borradores: {{count}}',
    noUses: '«{{name}}» no se usa en ningún sitio.',
    joined:
      'Nombrado dos veces con la misma función en estas sesiones; las dos filas pasan a ser una:',
    conflicts: 'Los lectores verían esto: hay que resolverlo antes',
    later: 'Por resolver antes de publicar estos borradores',
    fate: '«{{name}}» va a la papelera. Los enlaces y calendarios que llevan a esa ficha llevan desde ahora a «{{kept}}».',
    go: 'Fusionar',
    busy: 'Fusionando…',
    done: 'Esta ficha se fusionó con «{{kept}}».',
    failed:
      'No hubo respuesta. Compruebe su conexión e inténtelo de nuevo: nada se fusiona dos veces.',
    refused: {
      badChoice: 'Esta petición de fusión no se puede leer. Recargue la página y elija de nuevo.',
      changedMeanwhile:
        'Alguien acaba de cambiar una de las dos fichas. Mírelas de nuevo y fusione después.',
      conflicts: 'La fusión mostraría un conflicto a los lectores. Resuélvalo antes.',
      editorsOnly: 'Solo los redactores pueden fusionar fichas. Pídaselo a uno de ellos.',
      gone: 'Una de las dos fichas ya no existe.',
      notYourEvents:
        'Esta ficha se usa en eventos que no tiene asignados. Pida a un administrador que la fusione.',
      same: 'Elija dos fichas distintas.',
    },
  },
}
