import type { CommentTexts } from '../en.js'

export const comments: CommentTexts = {
  add: 'Añadir un comentario',
  placeholder: 'Escriba al equipo; @ nombra a alguien',
  hint: 'Solo el equipo lee los comentarios. {{keys}} envía.',
  send: 'Enviar',
  none: 'Esta línea aún no tiene comentarios.',
  resolve: 'Marcar como resuelto',
  reopen: 'Reabrir',
  delete: 'Eliminar',
  resolvedBy: 'resuelto por {{name}}',
  resolved: '{{count|one=# comentario resuelto|other=# comentarios resueltos}}',
  open: '{{count|one=# comentario abierto|other=# comentarios abiertos}}',
  onLine: '{{count|one=# comentario abierto|other=# comentarios abiertos}} en «{{title}}»',
  people: 'Personas a quienes nombrar',
  sent: 'El comentario se ha enviado.',
  forYou: 'Comentarios para usted',
  by: 'de {{name}}',
  mail: {
    subject: '{{name}} le nombra en un comentario: {{line}}',
    intro: '{{name}} le nombra en un comentario sobre «{{line}}» ({{event}}):',
    open: 'Abrir el comentario',
  },
}
