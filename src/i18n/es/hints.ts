import type { Hints } from '../en.js'

export const hints: Hints = {
  alt: 'Una frase que diga lo que muestra la imagen. Si la deja vacía, se toma del nombre del archivo: revísela entonces.',
  assignmentLabel: 'Cuando aún no se conoce el nombre: «Representante de la ciudad de Sfax».',
  assignments: 'Quién hace qué, en el orden en que se imprime. Arrastre para cambiar el orden.',
  colour: 'Color web: # y seis cifras o letras, por ejemplo #1f7a8c.',
  day: 'Uno de los días del evento.',
  dayLabel: 'Por ejemplo «Día de llegada» o «Visitas de campo». Puede quedar vacío.',
  days: 'Se rellenan a partir del primer y el último día. Añada otros aquí, como el día de llegada.',
  ends: 'La sesión siguiente puede empezar a esta misma hora.',
  endDay:
    'Para una exposición o un hackatón: figura en su primer día y sigue hasta el final de este.',
  afterChange:
    'Esa noche los relojes marcan dos veces esta hora. Sin marcar, se entiende la primera de las dos.',
  startsNextDay:
    'Para un concierto a las 00:30 que se anuncia con la noche anterior. 24:30 dice lo mismo.',
  eventSessions: 'En el orden del programa. Añada una sesión aquí o abra una para cambiarla.',
  events: 'Un encuentro completo, con sus fechas, sus idiomas y su programa.',
  eventTitle: 'El título tal como figura en la primera página del programa.',
  heldThen: 'Solo si difiere de la ficha de la persona. No cambia aunque ella cambie de puesto.',
  interpretation: 'Idiomas a los que se interpreta: en, fr, ar…',
  heldBack:
    'El programa no se publica en estos idiomas. Se decide al publicarlo, en la pestaña «Programa».',
  kind: 'Las pausas y comidas también son líneas del programa. Solo se numeran las sesiones de tipo «Sesión».',
  glossary:
    'Palabras que esta organización traduce siempre igual, propuestas a los traductores. Una palabra escrita igual en dos idiomas lo está a propósito.',
  termNote: 'Cuándo usarla. Solo para el equipo.',
  languages: 'Los idiomas en que los lectores encontrarán este programa.',
  wayIn:
    'La dirección de la reunión. Aquí solo la ve el equipo; quienes participan reciben un enlace que deja de funcionar cuando cambia esta dirección.',
  cover: 'Se muestra con el evento en su página y donde se comparte su enlace.',
  registration: 'Dónde se inscribe la gente: una página o una dirección de correo (mailto:).',
  registrationNote: 'Por ejemplo: gratuita, hasta el 1 de junio, solo para miembros.',
  media: 'Fotos, logotipos y documentos PDF.',
  number:
    'Se asigna en el orden del programa. Una vez que el público lo ha visto, no cambia hasta que se renumera, en la pestaña «Programa».',
  officialDates: 'Las fechas anunciadas.',
  organisationPeople: 'Las personas cuya ficha nombra esta organización.',
  organisations: 'Organizadores, socios, donantes e instituciones de los ponentes.',
  people:
    'Ponentes, presidentes, facilitadores: cada persona una sola vez, para todos los eventos.',
  personSessions: 'Las sesiones en las que esta persona tiene una función, en todos los eventos.',
  places: 'Sedes, sus salas, lugares al aire libre, enlaces en línea.',
  position: 'Sin hora exacta: los números menores van primero.',
  private: 'Nunca se muestra a los lectores, en ninguna página ni canal.',
  programme: 'La serie a la que pertenece, si la hay.',
  sessions: 'Cada línea de un programa: sesiones, pausas y comidas.',
  sessionTitle: 'Sin número: «Sesión I» se añade sola.',
  slug: 'Se forma a partir del título. Los enlaces enviados dejan de funcionar si lo cambia tras publicar.',
  spokenLanguages: 'Idiomas en que se habla: en, fr, ar…',
  starts:
    'Hora en el lugar. Puede escribir 9, 930, 9h30 o 9:30. Al cambiarla se conserva la duración.',
  level: 'Lo que los asistentes ya deberían saber.',
  statusNote: 'Por ejemplo «por confirmar, según las horas de llegada».',
  severalAtOnce:
    'Márquelo para un vestíbulo, una zona de pósteres o toda una sede: las sesiones que se celebran allí al mismo tiempo no se estorban.',
  sessionNotes: 'Solo para el equipo: el público nunca las ve, se publique lo que se publique.',
  teamOnly:
    'Montaje, reunión interna o algo aún sin anunciar: cuenta en las comprobaciones y nunca se publica mientras esta casilla esté marcada.',
  theme: 'La pregunta o el asunto de todo el evento.',
  timeZone: 'La zona del reloj en el lugar, por ejemplo Africa/Tunis.',
  timing: 'Elija una parte del día cuando aún no se conoce la hora exacta.',
  track: 'Un tema que recorre el evento. Para una sala, use Lugar.',
  tracks: 'Temas que recorren un evento. Una sala no es un eje temático.',
  users: 'Quienes pueden iniciar sesión. Las personas que nombra un programa están en «Personas».',
  userEvents: 'Los eventos en los que puede trabajar este usuario. Vacío: todos.',
  userLanguages: 'Para traductores: los idiomas que pueden escribir. Vacío: todos.',
  userRole:
    'Los redactores escriben y publican, los traductores completan sus idiomas, los administradores también gestionan usuarios.',
  within: 'Para una sala: la sede en la que está.',
}
