import type { WayInTexts } from '../en.js'

export const wayIn: WayInTexts = {
  endLinks: 'Anular todos los enlaces creados',
  endLinksAsk:
    'Todos los enlaces a esta reunión que se repartieron dejan de funcionar de inmediato. Su dirección no cambia y se pueden crear enlaces nuevos.',
  link: 'Enlace para quienes participan',
  linkHint: 'Para quien participa: un enlace que lleva a la reunión sin mostrar su dirección.',
  linkMade:
    'Lleva a la reunión hasta el {{until}}, o hasta que cambie la dirección de arriba o se anulen todos los enlaces. Quien lo tenga puede entrar.',
  linksEnded: 'Ningún enlace repartido antes lleva ya a la reunión.',
  makeLink: 'Crear un enlace para quienes participan',
}
