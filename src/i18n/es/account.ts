import type { AccountTexts } from '../en.js'

export const account: AccountTexts = {
  link: 'Enlace',
  linkHint: 'Para quien ha olvidado su contraseña: un enlace con el que elige una nueva.',
  linkMade:
    'Sirve una sola vez, hasta el {{until}}; el anterior ya no funciona. Entréguelo personalmente: quien lo tenga elige la contraseña.',
  makeLink: 'Crear un enlace para una contraseña nueva',
}
