import type { Kept } from '../en.js'

export const kept: Kept = {
  away: 'Sin conexión. Cambios conservados en este dispositivo: {{count}}. Se guardarán en cuanto vuelva.',
  awayWithout:
    'Sin conexión. Cambios sin guardar: {{count}}. Se guardarán en cuanto vuelva; deje esta página abierta hasta entonces.',
  discard: 'Descartar',
  found: 'Cambios sin guardar ({{when}}): {{count}}',
  foundElsewhere: 'Cambios sin guardar ({{when}}): {{count}} ({{language}})',
  goThere: 'Abrir en {{language}}',
  leaveAnyway:
    'Sus cambios no están guardados y este navegador no los conserva. ¿Salir de todos modos?',
  leftovers: 'Lo siguiente ya no tiene lugar aquí. Copie lo que necesite:',
  login: {
    asOther: 'Seguir como {{now}}',
    heading: 'Volver a iniciar sesión',
    later: 'Más tarde',
    notThem: 'Iniciar sesión con otra cuenta',
    other: 'Otra cuenta',
    otherText:
      'Esto lo escribió {{before}}, pero ahora ha iniciado sesión {{now}}. Se guardaría con ese nombre.',
    password: 'Contraseña',
    text: 'Su sesión ha caducado. No se pierde nada de lo que escribió: al iniciar sesión, todo continúa por sí solo.',
    waiting: 'Esperando a que inicie sesión en la otra ventana…',
    window: 'Iniciar sesión en una ventana pequeña',
  },
  onDevice: 'guardado solo en este dispositivo',
  takeUp: 'Retomar',
  without:
    'Este navegador no conserva nada de esta página (ventana privada o sin espacio). Guarde antes de salir.',
}
