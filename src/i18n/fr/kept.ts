import type { Kept } from '../en.js'

export const kept: Kept = {
  away: 'Pas de connexion. Modifications conservées sur cet appareil : {{count}}. Elles seront enregistrées dès son retour.',
  awayWithout:
    'Pas de connexion. Modifications non enregistrées : {{count}}. Elles le seront dès son retour ; laissez cette page ouverte jusque-là.',
  discard: 'Abandonner',
  found: 'Modifications non enregistrées ({{when}}) : {{count}}',
  foundElsewhere: 'Modifications non enregistrées ({{when}}) : {{count}} ({{language}})',
  goThere: 'Ouvrir en {{language}}',
  leaveAnyway:
    'Vos modifications ne sont pas enregistrées et ce navigateur ne les conserve pas. Quitter quand même ?',
  leftovers: 'Ce qui suit n’a plus sa place ici. Copiez ce dont vous avez besoin :',
  login: {
    asOther: 'Continuer en tant que {{now}}',
    heading: 'Se reconnecter',
    later: 'Plus tard',
    notThem: 'Se connecter avec un autre compte',
    other: 'Un autre compte',
    otherText:
      'Ceci a été écrit par {{before}}, mais c’est {{now}} qui est maintenant connecté. Ce serait enregistré sous ce nom.',
    password: 'Mot de passe',
    text: 'Votre connexion a expiré. Rien de ce que vous avez écrit n’est perdu : une fois reconnecté, tout reprend de soi-même.',
    waiting: 'En attente de votre connexion dans l’autre fenêtre…',
    window: 'Se connecter dans une petite fenêtre',
  },
  onDevice: 'gardé sur cet appareil',
  takeUp: 'Reprendre',
  without:
    'Ce navigateur ne conserve rien pour cette page (fenêtre privée, ou plus d’espace). Enregistrez avant de quitter.',
}
