import type { RuleTexts } from './en.js'

export const es: RuleTexts = {
  rules: {
    zoneIsKnown:
      '«{{value}}» no es una zona horaria. Elija una de la lista, por ejemplo Africa/Tunis.',
    daysAreDates: '«{{value}}» no es una fecha. Escriba año, mes y día, por ejemplo 2019-06-25.',
    daysAreDistinct: 'La fecha «{{date}}» ya es uno de los días del evento. Quite una de las dos.',
    eventEndsAfterStart:
      'El evento termina antes de empezar. Elija un final posterior o un comienzo anterior.',
    dayBelongsToEvent:
      '«{{session}}» está prevista en una fecha ({{day}}) que no es un día del evento. Elija otro día o añada este al evento.',
    timeIsWellFormed:
      '«{{value}}» no es una fecha ni una hora. Escriba las fechas como 2019-06-25 y las horas como 09:30.',
    startIsKnown:
      '«{{session}}» no tiene hora de inicio. Indique una, o elija una parte del día o «por anunciar».',
    endsAfterStart:
      '«{{session}}» no termina después de empezar ({{time}}). Elija un final posterior o indique que termina al día siguiente.',
    timeExists:
      'La hora {{value}} no existe en esa fecha ({{date}}): los relojes de {{zone}} la saltan. Elija una hora anterior o posterior al cambio.',
    assignmentNamesSomeone:
      'La fila {{row}} de «{{session}}» no nombra a nadie. Elija una persona o una organización, escriba quién es en lugar de un nombre o quite la fila.',
    roleOnce:
      'Las filas {{otherRow}} y {{row}} de «{{session}}» nombran a la misma parte en la misma función ({{role}}). Quite una de ellas.',
    sessionsWithinDates:
      'No hay nada en las fechas anunciadas ({{dates}}): las sesiones son en estas fechas: {{days}}. Corrija las fechas o traslade también el programa.',
    noDoubleBookedPerson:
      '{{person}} ya participa en «{{other}}» ({{otherTime}}). Elija otra hora u otra persona.',
    noDoubleBookedPlace:
      '{{place}}: lugar ya ocupado por «{{other}}» ({{otherTime}}). Elija otra hora u otro lugar.',
    plenaryStandsAlone:
      '«{{other}}» ({{otherTime}}) coincide en el tiempo, y una de las dos es para todo el mundo. Elija otra hora o asigne a cada una su propio eje temático.',
    roleFitsKind:
      'La función «{{role}}» (fila {{row}}) no encaja en «{{session}}», que es de tipo «{{kind}}». Cambie la función o el tipo, o quite la fila.',
    roleLimits:
      'En «{{session}}» la función «{{role}}» aparece {{count|one=# vez|other=# veces}}; el límite es {{limit}}. Dé otra función a las demás personas.',
    incompatibleRoles:
      '{{person}} no puede tener a la vez las funciones «{{otherRole}}» y «{{role}}» en «{{session}}». Cambie una de ellas o elija a otra persona.',
    declinedIsNotPublished:
      '{{person}} ha declinado participar en «{{session}}». Antes de publicar, quite la fila {{row}} o corrija la respuesta.',
    referencesArePublished:
      '«{{session}}» remite a algo que el público no puede ver: un evento sin publicar, o una persona, organización o lugar en la papelera. Publíquelo o restáurelo, o elija otro.',
    dayOutsideDates:
      'Este día tiene sesiones y queda fuera de las fechas anunciadas ({{dates}}): {{date}}. Indique en su etiqueta qué es, por ejemplo «Día de llegada», o corrija las fechas.',
    unexplainedGap:
      'No se dice nada {{minutes|one=de # minuto|other=de los # minutos}} entre «{{session}}» ({{time}}) y «{{other}}» ({{otherTime}}). Mueva una de las dos o añada una línea para ese momento.',
    longWithoutBreak:
      'No hay ninguna pausa de {{from}} a {{until}} ({{minutes|one=# minuto|other=# minutos}}). Añada una o acorte una sesión.',
    panelHasModerator: 'Nadie conduce la mesa redonda «{{session}}». Añada a alguien que modere.',
    tightTransfer:
      '{{person}} cambia de lugar entre «{{session}}» ({{time}}) y «{{other}}» ({{otherTime}}), con {{minutes|one=# minuto|other=# minutos}} para llegar. Deje más tiempo o elija el mismo lugar para ambas.',
    missingTranslation: '«{{session}}» no tiene título en estos idiomas: {{languages}}. Añada uno.',
    bookedInAnotherEvent:
      '{{who}}: ya hay una reserva a esa hora en «{{event}}» («{{otherSession}}»). Elija otra hora o acuérdelo con el otro equipo.',
    sameNameTwice:
      'El directorio tiene dos fichas del mismo nombre: {{person}} («{{session}}») y {{otherPerson}} («{{other}}»). Si son una sola persona, elija la misma ficha en ambos sitios.',
    samePlaceName:
      'Dos lugares se llaman {{place}} («{{session}}», «{{other}}») y el público no puede distinguirlos. Indique dentro de qué lugar está cada uno o cambie el nombre de uno de ellos.',
  },
}
