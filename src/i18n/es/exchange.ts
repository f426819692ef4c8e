import type { ExchangeTexts } from '../en.js'

/** Files for translators, what became of those that came back, and proposals of a machine. */
export const exchange: ExchangeTexts = {
  heading: 'Archivos para traductores: {{language}}',
  intro:
    'Exporte los textos en un archivo e impórtelo una vez traducido. Nada se reemplaza sin que usted lo vea.',
  handOut: 'Exportar',
  fromLanguage: 'Desde este idioma: {{language}}; {{open}} sin traducir, {{all}} en total',
  open: 'Lo que está sin traducir',
  all: 'Todos los textos',
  xliff: 'XLIFF, para herramientas de traducción',
  xliff1: 'XLIFF 1.2, para herramientas más antiguas',
  csv: 'Tabla (CSV), para hojas de cálculo',
  complete: 'Aquí nada espera traducción.',
  bringBack: 'Importar una traducción',
  chooseFile: 'Elija un archivo traducido o suéltelo aquí',
  reading: 'Leyendo «{{name}}»…',
  storing: 'Guardando…',
  close: 'Cerrar',
  apply: 'Guardar {{count|one=# texto|other=# textos}}',
  nothingToStore: 'No hay nada que guardar en este archivo.',
  dryReport:
    '«{{name}}»: {{taken|one=se guardará # texto|other=se guardarán # textos}}, {{look|one=# requiere|other=# requieren}} atención. Todavía no se ha guardado nada.',
  finalReport:
    '«{{name}}»: {{taken|one=# texto guardado|other=# textos guardados}}, {{look|one=# requiere|other=# requieren}} atención.',
  notInFile:
    '{{count|one=# texto espera traducción y no está en este archivo.|other=# textos esperan traducción y no están en este archivo.}}',
  useAnyway: 'Usar esta de todos modos',
  usedAnyway: 'Guardado.',
  downloadRest: 'Descargar lo que no se ha tomado',
  restName: 'no tomado',
  none: 'ninguno',
  where: 'Texto',
  why: 'Por qué',
  sourceSent: 'Original tal como se exportó',
  source: 'Original actual',
  came: 'Ha vuelto',
  target: 'Lo que hay ahora',
  counted: '{{result}}: {{count}}',
  brokenTags:
    'Párrafo {{paragraph}}: estas etiquetas faltan, están repetidas o no son de este texto: {{tags}}.',
  brokenParagraphs: 'Párrafos que faltan, están vacíos o sobran: {{paragraphs}}.',
  brokenKind: 'El texto está dispuesto ahora de otro modo que en el archivo.',
  badSuggestions: 'Indique desde qué idioma y para qué textos, {{most}} como máximo a la vez.',
  noFile: 'No ha llegado ningún archivo. Elija uno y envíelo de nuevo.',
  noSuggestions:
    'Aquí no hay traducción automática. Traduzca a mano o consulte a un administrador.',
  nothing:
    'No hay nada que exportar: desde este idioma todo está traducido. Elija todos los textos u otro idioma.',
  suggestionsFailed:
    'La traducción automática no ha respondido como debía. Inténtelo más tarde o traduzca a mano.',
  results: {
    taken: 'Guardado',
    removed: 'Traducción eliminada',
    unchanged: 'Como antes',
    empty: 'Ha vuelto vacío: se queda lo que hay',
    sourceMoved: 'El original ha cambiado desde entonces',
    targetMoved: 'Otra persona lo ha traducido desde entonces',
    unknownId: 'El texto ya no está en el evento',
    draft: 'Marcado como inacabado por el traductor o la herramienta',
    spoilt: 'La hoja de cálculo puso un error en lugar del texto',
    broken: 'Faltan formatos o párrafos',
    refused: 'No aceptado',
  },
  wouldBe: {
    taken: 'Se guardará',
    removed: 'Se eliminará la traducción',
  },
  faults: {
    columnsMissing:
      'A esta tabla le faltan columnas. Conserve las que se llaman «id», «source: …» y «translation: …» tal como se exportaron y guárdela de nuevo como CSV.',
    documentType:
      'Este archivo XML declara un tipo de documento, lo que no se acepta. Expórtelo de su herramienta como XLIFF 2.0 sin esa declaración.',
    duplicateId:
      'El texto «{{id}}» está dos veces en el archivo. Conserve uno de los dos y traiga el archivo de nuevo.',
    eventUnknown:
      'El archivo no dice a qué evento pertenece. Conserve la última columna de la tabla, o el identificador del archivo XLIFF, tal como se exportó.',
    languagesUnknown:
      'El archivo no dice de qué idioma a cuál traduce. Expórtelo de nuevo con los dos idiomas.',
    notTable:
      'Este archivo no es XLIFF ni una tabla legible. Guárdelo como «CSV UTF-8» y tráigalo de nuevo. {{reason}}',
    notUnicode:
      'No se pueden leer las letras de este archivo. Guárdelo como «CSV UTF-8» y tráigalo de nuevo.',
    notXliff:
      'Es un archivo XML, pero no XLIFF: empieza por «{{found}}». Expórtelo de su herramienta como XLIFF 2.0.',
    notXml: 'Este archivo XML está dañado. Expórtelo de nuevo de su herramienta. {{reason}}',
    noTexts: 'No hay textos en este archivo. Compruebe que es el correcto.',
    otherVersion: 'Es XLIFF {{found}}. Expórtelo de su herramienta como XLIFF 2.0 o 1.2.',
    severalEvents:
      'Este archivo contiene textos de varios eventos. Traiga un archivo para cada uno.',
    tooLarge:
      'Es demasiado grande para leerlo de una vez (límite: {{most}}). Repártalo en varios archivos.',
    workbook: 'Es un libro de cálculo. Guarde su hoja como «CSV UTF-8» y traiga ese archivo.',
    otherEvent: 'Este archivo pertenece a otro evento ({{found}}, no {{event}}). Tráigalo allí.',
    otherLanguages:
      'Este archivo traduce {{found}}, aquí es {{languages}}. Elija primero ese idioma y traiga de nuevo el archivo.',
  },
}
