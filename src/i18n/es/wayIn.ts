import type { WayInTexts } from '../en.js'

export const wayIn: WayInTexts = {
  link: 'Enlace para quienes participan',
  linkHint: 'Para quien participa: un enlace que lleva a la reunión sin mostrar su dirección.',
  linkMade:
    'Lleva a la reunión hasta el {{until}}, o hasta que cambie la dirección de arriba. Quien lo tenga puede entrar.',
  makeLink: 'Crear un enlace para quienes participan',
}
