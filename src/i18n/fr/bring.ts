import type { BringTexts } from '../en.js'

export const bring: BringTexts = {
  open: 'Apporter un document…',
  newEvent: 'Nouvel événement à partir d’un document',
  another: 'Autre fichier',
  choose: 'Choisir un fichier',
  drop: 'Déposez ici un fichier Word, OpenDocument, Excel, PDF, HTML, CSV ou texte, ou collez un programme avec Ctrl+V.',
  promise:
    'Chaque supposition est montrée à côté de sa place dans le document. Rien n’est enregistré avant votre accord.',
  reading: 'Lecture de « {{name}} »…',
  pasted: 'ce qui a été collé',
  noAnswer: 'Le serveur n’a pas répondu. Rien n’est perdu : réessayez dans un instant.',
  document: 'Document',
  proposed: 'Lignes',
  showing: 'Afficher',
  counts: {
    lines: 'Lignes : {{count}}',
    people: 'Personnes : {{count}}',
    look: 'À vérifier : {{count}}',
    fine: 'Plus rien à vérifier',
    conflict: 'Conflits : {{count}}',
    impossible: 'Impossible : {{count}}',
    advice: 'Conseils : {{count}}',
  },
  violations: 'Ce qu’en disent les règles',
  noLines:
    'Aucune ligne de programme n’a été trouvée ici. Un tableau ou une liste avec des heures se lit le mieux. Apportez un autre document, ou copiez la partie qui contient le programme et collez-la ici.',
  question: {
    heading: 'Question {{at}} sur {{of}}',
    of: 'Dans « {{title}} »',
    accept: 'Accepter',
    next: 'Suivante',
    previous: 'Précédente',
    alike: 'De même pour les questions semblables ({{count}})',
    undo: 'Reprendre la dernière réponse',
    keys: 'Clavier : Entrée accepte, 1 à 9 choisissent, les flèches mènent à la question suivante ou précédente.',
  },
  asks: {
    unknownDay: 'De quel jour s’agit-il ?',
    weekdayDiffers:
      'Quelle date est la bonne ? Le jour de la semaine et la date ne concordent pas.',
    otherHalfOfDay: 'Matin ou après-midi ?',
    afterMidnight: 'De la nuit qui suit ce jour ?',
    noTime: 'Est-ce une ligne ? Aucune heure n’y figure.',
    endsBeforeStart: 'Quelle heure est la bonne ? La fin précède le début.',
    noTitle: 'Quel est le titre de cette ligne ?',
    commasAreAmbiguous:
      'Qui est visé ici ? Les virgules peuvent séparer des personnes ou leurs organisations.',
    personOrOrganisation: 'Est-ce une personne ou une organisation ?',
    personOrText: 'Est-ce une personne, ou seulement un texte ?',
    kindNotSaid: 'Quel type est visé par « {{word}} » ?',
    roleNotSaid: 'Quel rôle est visé par « {{word}} » ?',
    nearName: 'Est-ce quelqu’un de l’annuaire ?',
    sameName: 'Qui est visé, parmi ceux qui portent ce nom ?',
    other: 'Est-ce juste ?',
  },
  readings: {
    asRead: 'Comme lu',
    asOneParty: 'Un seul intervenant',
    asPeople: 'Des personnes',
    asOrganisation: 'Une organisation',
    asLabel: 'Sans nom',
    asNote: 'Garder comme note',
    asDescription: 'Garder dans la description',
    asRole: 'Rôle',
    asKind: 'Type',
    asTime: 'Heure',
    asDay: 'Jour',
    asTitle: 'Titre',
    leaveOut: 'Laisser de côté',
    known: 'Dans l’annuaire',
    fresh: 'Une nouvelle fiche',
  },
  sure: {
    sure: 'sûr',
    unsure: 'à vérifier',
  },
  line: {
    title: 'Titre',
    time: 'Heure',
    kind: 'Type',
    leaveOut: 'Laisser cette ligne de côté',
    badTime: 'Ce n’est pas une heure. Écrivez 9:30, 9:30-10:45 ou après-midi.',
  },
  day: {
    date: 'Date de ce jour',
    none: 'Pas encore de jour',
    fresh: 'Nouveau jour',
  },
  names: {
    heading: 'Personnes, organisations et lieux',
    counted: 'Dans l’annuaire : {{known}}, nouveaux : {{fresh}}, sans nom : {{unnamed}}',
    fresh: 'nouveau',
    choose: 'Qui est visé par « {{name}} »',
    unnamed: 'sans nom',
    people: 'Personnes',
    organisations: 'Organisations',
    places: 'Lieux',
    tracks: 'Fils thématiques',
  },
  left: {
    heading: 'Reste du document : {{count}}',
    none: 'Il ne reste rien',
    note: 'Dans la note de « {{title}} »',
    description: 'Dans la description de « {{title}} »',
    chooseLine: 'Choisissez une ligne : un texte peut alors rejoindre sa note ou sa description.',
    apart: 'Hors du texte ({{where}})',
    theme: 'Comme thème de l’événement',
    introduction: 'Dans l’introduction de l’événement',
  },
  where: {
    header: 'en-tête',
    footer: 'pied de page',
    footnote: 'note de bas de page',
    endnote: 'note de fin',
    comment: 'commentaire',
    quoted: 'message cité',
  },
  apply: 'Ajouter {{count|one=# ligne comme brouillon|other=# lignes comme brouillons}}',
  create: 'Créer l’événement avec {{count|one=# ligne|other=# lignes}}',
  creating: 'Création…',
  event: {
    heading: 'L’événement',
    title: 'Titre',
    startDate: 'Premier jour',
    endDate: 'Dernier jour',
    timeZone: 'Fuseau horaire',
    languages: 'Langues',
    incomplete: 'Donnez d’abord à l’événement un titre, ses dates et son fuseau horaire.',
    datesWrong: 'Le dernier jour précède le premier.',
    city: 'Ville',
    venue: 'Lieu',
    half: 'L’événement a été créé, mais pas ses lignes : {{message}} Réessayez : aucun second événement ne sera créé.',
    openIt: 'Ouvrir l’événement',
  },
  otherLanguage:
    'Le document est en {{document}}, et ses lignes seront enregistrées en {{here}}. Pour les enregistrer en {{document}}, changez d’abord la langue du contenu.',
  warnings: {
    pdfIsGuesswork:
      'Un PDF dit seulement où se trouvent les lettres : lignes et tableaux sont devinés. Apportez le fichier Word s’il existe.',
    imagesLeftOut: 'Les images ont été laissées de côté : ce qui y est écrit n’a pas été lu.',
    quotedMailLeftOut: 'Les anciens messages cités ont été laissés de côté.',
    commentsLeftOut: 'Les commentaires n’ont pas été repris dans le programme.',
    hiddenTextLeftOut: 'Le texte masqué a été laissé de côté.',
  },
  faults: {
    broken:
      'Ce fichier est endommagé. Ouvrez-le dans son logiciel d’origine, enregistrez-le à nouveau et apportez ce fichier.',
    empty:
      'Ce document ne contient aucun texte. Si le texte est dans une image, saisissez-le ou apportez le document d’origine.',
    encrypted:
      'Ce fichier est protégé par un mot de passe. Ouvrez-le, enregistrez-le sans mot de passe et apportez ce fichier.',
    oldExcel:
      'C’est un ancien fichier Excel (.xls). Ouvrez-le, enregistrez-le au format .xlsx et apportez ce fichier.',
    oldWord:
      'C’est un ancien fichier Word (.doc). Ouvrez-le, enregistrez-le au format .docx et apportez ce fichier.',
    scannedPdf:
      'Ce PDF contient des images de pages et aucun texte. Apportez le document d’origine, ou faites d’abord reconnaître son texte.',
    tooLarge:
      'Ce document est trop volumineux : la limite est de {{most}} Mo. Retirez les images, ou apportez la partie qui contient le programme.',
    tooSlow:
      'Ce document est trop long à lire. Apportez seulement la partie qui contient le programme.',
    unknownFormat:
      'Ce document ne peut pas être lu ici. Apportez un fichier .docx, .odt, .xlsx, .csv, .html, .txt ou .pdf, ou collez le texte.',
    busy: 'Beaucoup de documents sont en cours de lecture. Réessayez dans un instant.',
    nothing: 'Rien n’est arrivé. Choisissez un fichier ou collez un texte.',
  },
  purpose: {
    heading: 'Qu’est-ce que ce document ?',
    lines: 'De nouvelles lignes',
    linesDoes: 'Ses lignes s’ajoutent à ce qui est déjà ici.',
    translation: 'Une traduction de ce programme ({{language}})',
    translationDoes: 'Ses textes deviennent les traductions des lignes qui sont ici.',
    newer: 'Une version plus récente de ce programme',
    newerDoes: 'Ce qui y a changé est repris, dans la mesure où vous l’acceptez.',
  },
  translation: {
    loading: 'Lecture des textes de l’événement…',
    again: 'Réessayer',
    drafts:
      'Ce qui est coché est enregistré en {{language}} comme brouillon. Ce qui existe déjà reste, sauf si vous le cochez.',
    unsure: 'À vérifier : {{count}}',
    sure: 'Sûr : {{count}}',
    there: 'Il y a déjà un texte :',
    which: 'Ligne de ce programme',
    noLine: 'Aucune',
    already: 'Déjà identiques : {{count}}',
    differences: 'Différences : {{count}}',
    noDifferences: 'Le document et le programme ont les mêmes lignes aux mêmes heures.',
    otherTime:
      '« {{title}} » : {{here}} ici, {{document}} dans le document. Les heures restent comme elles sont ici.',
    onlyInDocument: '« {{title}} » ne figure que dans le document.',
    onlyHere: '« {{title}} » ne figure qu’ici.',
    otherCount:
      '« {{title}} » : questions directrices ici : {{here}}, dans le document : {{document}}. Elles ne sont pas rapprochées.',
    noSource:
      '« {{title}} » : le document a ici un texte que le programme n’a dans aucune langue ({{field}}).',
    store: 'Enregistrer {{count|one=# texte|other=# textes}} en {{language}}',
    storing: 'Enregistrement…',
    stored:
      '{{count|one=# texte est enregistré comme brouillon.|other=# textes sont enregistrés comme brouillons.}}',
    open: 'Ouvrir l’onglet Traduire',
    close: 'Fermer',
    refused:
      '« {{text}} » n’a pas été enregistré. Quelqu’un l’a peut-être modifié entre-temps : vérifiez-le, puis enregistrez-le de nouveau.',
  },
  newer: {
    compared:
      'Comparé au document dont ce programme est issu. Ce qui a été modifié ici entre-temps reste, sauf si vous le cochez.',
    comparedHere:
      'Aucune version antérieure de ce document n’est connue : il est comparé à ce qui est ici. Ce qui diffère reste, sauf si vous le cochez.',
    otherLanguage:
      'Le document est en {{document}}, mais vous voyez les textes en {{here}}. Passez la langue du contenu en {{document}}, puis importez-le de nouveau.',
    allSafe: 'Tout ce qui est sans conflit ({{count}})',
    all: 'Tout ({{count}})',
    none: 'Rien',
    nothing: 'Rien n’a changé dans ce document qui ne soit déjà ici.',
    meanwhile:
      'Quelqu’un a modifié un texte ici entre-temps : la liste le montre maintenant. Regardez-la, puis reprenez les changements.',
    conflicts: 'Modifiées ici aussi : {{count}}',
    changes: 'Changements : {{count}}',
    types: { added: 'nouvelle', changed: 'modifiée', gone: 'supprimée' },
    editedHere: 'à décider',
    here: 'Ici :',
    takenOut:
      'Cette ligne a été retirée ici. Cochez-la pour l’ajouter telle que le document la donne.',
    goneText: 'Le document n’a plus cette ligne. Cochée, elle est retirée ici.',
    marks: { added: 'ajout', gone: 'retrait', other: 'changement' },
    counted: 'Cochés : {{accepted}} sur {{count}}',
    apply:
      'Reprendre {{count|one=# changement comme brouillon|other=# changements comme brouillons}}',
    remember: 'Ne rien reprendre, et comparer désormais à cette version',
  },
}
