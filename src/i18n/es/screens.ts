import type { Screens } from '../en.js'

export const screens: Screens = {
  errors: {
    badAddress: 'Esto no es una dirección.',
    badQuery:
      'Esta pregunta no puede responderse tal como está: consulte el esquema y vuelva a preguntar.',
    lengthNeeded: 'Indique la longitud del contenido.',
    methodNotAllowed: 'Este método no se acepta aquí.',
    queryTooLarge: 'Esta pregunta pide demasiado a la vez. Pida menos campos, niveles o listas.',
    refused: 'Esto fue rechazado.',
    notReady: 'La aplicación se está iniciando o deteniendo. Inténtelo de nuevo en un minuto.',
    undone: 'Una parte de este guardado falló y lo deshizo: no se ha guardado nada.',
    unreadable: 'Lo que se envió no se puede leer.',
    agendaFormat: 'No hay formato «{{format}}». Hay: {{formats}}.',
    agendaLanguage: 'El idioma «{{locale}}» no es de este sitio. Hay: {{languages}}.',
    agendaNotFound: 'No hay ningún programa publicado en «{{slug}}».',
    badParameter: '«{{value}}» no es un valor de {{name}}. Use {{values}}.',
    databaseDown:
      'No se puede acceder a la base de datos en este momento. Inténtelo de nuevo en un minuto.',
    wayInEnded: 'Este enlace no lleva a ninguna reunión, o ya no. Pregunte a quien se lo dio.',
    imageTooLarge:
      'Esta imagen es demasiado grande (megapíxeles: {{pixels}}; máximo: {{most}}). Redúzcala y vuelva a subirla.',
    storageDown:
      'No se puede acceder al almacenamiento de archivos en este momento. Inténtelo de nuevo en un minuto.',
    databaseBusy:
      'Otro programa está escribiendo en la base de datos. No se ha guardado nada: inténtelo de nuevo en un instante.',
    databaseFull:
      'El disco de la base de datos está lleno: no se puede guardar nada más. Copie lo que ha escrito y avise a quien administra este servidor.',
    databaseReadOnly:
      'La base de datos es ahora de solo lectura: no se puede guardar nada. Copie lo que ha escrito y avise a quien administra este servidor.',
    agendaBusy:
      'Este programa se está guardando sin parar en este momento. Inténtelo de nuevo en un instante.',
    badComment:
      'Un comentario contiene palabras, y como máximo {{longest|one=# carácter|other=# caracteres}}.',
    commentGone: 'Este comentario ya no existe.',
    notYourComment:
      'Solo quien escribió un comentario lo elimina. Usted puede marcarlo como resuelto.',
    tooManyComments:
      'Esta línea ya tiene {{most|one=# comentario|other=# comentarios}}. Elimine antes algunos de los suyos.',
    badCopy:
      'Dé a la copia un título y un primer día, como 2026-03-25. Un evento sin fechas no se puede copiar.',
    badEdits: 'Esta lista de cambios no se puede leer. Recargue la página y repita el cambio.',
    badTranslations:
      'No se pueden leer estas traducciones. Copie lo que acaba de escribir y vuelva a cargar la página.',
    editorsOnly: 'Esto es para redactores. Pídaselo a uno de ellos.',
    eventGone: 'Este evento ya no existe.',
    loginNeeded: 'Inicie sesión primero.',
    badFilter:
      'Este filtro compara con un valor imposible o pide un campo en el que no se puede buscar.',
    badValue: 'Este valor no encaja aquí.',
    bodyTooLarge: 'Es demasiado grande: aquí se leen como máximo {{most}} kB de una vez.',
    busy: 'Otra persona está guardando este programa ahora mismo. Su texto sigue aquí: inténtelo de nuevo en un momento.',
    clock: 'Esto no es una hora. Escríbala como 9:30 o 14:05.',
    colour: 'Esto no es un color. Escriba # y seis cifras o letras, por ejemplo #1f7a8c.',
    country: 'Escriba las dos letras del país, por ejemplo TN.',
    date: 'Esto no es una fecha. Escríbala como 2026-03-25: año, mes, día.',
    emptyFilter: 'Indique qué documentos: no se acepta cambiarlos todos a la vez.',
    firstUserClosed: 'La primera cuenta ya existe. Pida la suya a un administrador.',
    heldBack:
      'Este programa no está publicado en: {{language}}. Puede consultarse en: {{languages}}.',
    inUse: '{{name}} se usa en: {{uses}}. Quítelo de ahí primero.',
    lastAdmin: 'Es el último administrador. Nombre antes a otro.',
    leaseLost:
      'El guardado tardó demasiado y otra persona se adelantó. Su texto sigue aquí: guárdelo de nuevo.',
    notInAgenda: 'Este programa no tiene {{name}} «{{value}}». Tiene: {{values}}.',
    notYourEvent: 'No se le ha asignado este evento. Consulte a un administrador.',
    notYourLanguage: 'Usted no traduce a este idioma: {{language}}. Consulte a un administrador.',
    currentPasswordNeeded:
      'Escriba también su contraseña actual: sin ella no se cambian su contraseña ni su correo.',
    currentPasswordWrong: 'Esta no es su contraseña actual.',
    noMail:
      'Desde aquí no se envían correos. Pida a un administrador un enlace para elegir una contraseña nueva.',
    passwordTooCommon:
      'Esta contraseña es fácil de adivinar: muchas personas usan esta u otra parecida, o está hecha con su nombre. Elija varias palabras que no tengan relación entre sí.',
    tooManyAttempts: 'Demasiados intentos. Inténtelo de nuevo en {{minutes}} min.',
    passwordTooShort:
      'Una contraseña necesita al menos {{length|one=# carácter|other=# caracteres}}.',
    publishNotAllowed: 'Puede guardar borradores, pero no publicar. Pídalo a un redactor.',
    relatedMissing: 'Lo elegido aquí ya no existe. Elija de nuevo.',
    slugTaken: '«{{slug}}» ya es la dirección de «{{title}}». Esta está libre: {{free}}',
    stale:
      '{{fields}}: otra persona lo cambió desde que abrió esta página. Copie su texto, recargue la página y repita el cambio.',
    staleBy:
      '{{fields}}: {{by}} lo cambió desde que abrió esta página. Copie su texto, recargue la página y repita el cambio.',
    timeZone: 'Esta zona horaria no se conoce. Elija una de la lista, por ejemplo Africa/Tunis.',
    textTooLarge:
      'Un texto no puede tener más de {{levels|one=# nivel|other=# niveles}} ni de {{nodes|one=# parte|other=# partes}}.',
    textLink:
      'Un enlace debe llevar a una dirección web (https://, http://), a mailto: o tel:, o a un lugar de esta página.',
    textUnknown: 'Este texto contiene una parte desconocida: {{type}}.',
    tooDeep: 'Lo que se envió contiene listas anidadas sin fin. Envíelo con menos niveles.',
    tooLong:
      'Este texto tiene {{length|one=# carácter|other=# caracteres}}; puede tener {{longest}} como máximo. Acórtelo y guárdelo de nuevo.',
    tooMuch: 'Es demasiado a la vez. Pida menos documentos o menos profundidad.',
    translatorsOnlyTexts:
      'Los traductores solo cambian textos en sus idiomas; horas, personas y orden quedan como están.',
    unknownFields:
      'Estos campos no se cambian aquí: {{fields}}. Quítelos o cámbielos donde se editan.',
    unknownLocale: 'El idioma «{{locale}}» no es de este sitio.',
    unknownParameter: 'Aquí no hay ningún parámetro «{{name}}». Hay: {{parameters}}.',
    url: 'Esto no es una dirección web. Debe empezar por https://, http:// o mailto:.',
  },
  checks: {
    advice: 'Consejos',
    adviceNote: 'Merece un vistazo; no impide nada.',
    conflict: 'Por resolver antes de publicar',
    conflictNote: 'Los borradores se pueden guardar tal como están.',
    event: 'Evento',
    heading: 'Comprobaciones',
    impossible: 'Imposible tal como está',
    impossibleNote: 'Hay que corregirlo antes de volver a guardar.',
    missing: 'Antes de poder publicar',
    nothing: 'Nada impide publicar.',
    saved: 'Comprobado según lo último guardado.',
    untitled: 'Sesión sin título',
  },
  inputs: {
    chooseCountry: 'Escriba o elija un país',
    chooseDay: 'Días del evento',
    chooseEvent: 'Elija primero el evento: aquí se ofrecerán sus días.',
    chooseZone: 'Busque una ciudad o región',
    clockNow: 'Allí son ahora las {{time}} ({{offset}})',
    countryMissing: 'Ningún país tiene este nombre.',
    length: 'Duración: {{length}}',
    nextDay: 'día siguiente',
    notADate: 'Escriba una fecha como 2026-03-25.',
    proposed: 'Propuesto a partir de la última sesión de este evento.',
    zoneMissing: 'Ninguna zona horaria tiene este nombre.',
  },
}
