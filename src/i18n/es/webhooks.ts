import type { WebhookTexts } from '../en.js'

export const webhooks: WebhookTexts = {
  add: 'Añadir',
  address: 'Dirección (https://…)',
  again: 'Enviar de nuevo',
  answerWas: 'Respuesta recibida: {{answer}}',
  attempt: 'Intento {{number}}, {{when}} ({{seconds}} s): {{what}}',
  badSecret:
    'Este secreto no sirve: hace falta whsec_ y luego al menos 24 bytes en base64. Déjelo vacío y se creará uno.',
  badUrl:
    'No se puede llamar a esta dirección. Debe empezar por https:// y no contener nombre ni contraseña.',
  copySecret:
    'Copie este secreto ahora y déselo a quien gestione el sitio web: no se volverá a mostrar.',
  delivered: 'recibido',
  failed: 'abandonado',
  log: 'Envíos',
  nextAt: 'próximo intento {{when}}',
  none: 'Todavía no se avisa a nadie más.',
  nothingSent: 'Todavía no se ha enviado nada.',
  ofApp: 'configurado por quien gestiona esta aplicación',
  open: 'Sitios web que avisar',
  release: 'Publicación {{number}}',
  remove: 'Quitar {{address}}',
  secret: 'Secreto (déjelo vacío para que se cree uno)',
  taken: 'recibido ({{status}})',
  test: 'Enviar una prueba a {{address}}',
  testMessage: 'Prueba',
  tooMany: 'Un evento puede avisar como máximo a {{most}} direcciones.',
  waiting: 'en camino',
  what: 'Cada vez que publica, se llama a estas direcciones (webhooks) para que otro sitio web muestre enseguida la nueva agenda. Pida la dirección a quien gestione ese sitio.',
  faults: {
    answered: 'No se aceptó: el otro sitio respondió {{status}}.',
    brokeOff: 'El otro sitio cortó la conexión.',
    certificate: 'El certificado de la dirección no es válido, así que no se envió nada.',
    failed: 'No se pudo enviar.',
    insecure: 'La dirección no empieza por https://. Quítela y añádala de nuevo con https://.',
    privateAddress:
      'La dirección lleva a una red privada. Desde aquí no se llama a tales direcciones; quien gestiona esta aplicación puede permitirlo.',
    redirected:
      'La dirección solo lleva a otra ({{status}}). Quítela y añada aquella a la que lleva.',
    refused: 'Nadie responde en esta dirección.',
    removed: 'La dirección se quitó antes del envío.',
    secretLost:
      'El secreto ya no se puede leer, porque el secreto de esta aplicación cambió. Quite la dirección y añádala de nuevo.',
    timedOut: 'No hubo respuesta a tiempo.',
    unknownHost: 'No existe ningún sitio web con este nombre.',
  },
}
