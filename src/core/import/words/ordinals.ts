/** Numbers of sessions in words. `after` the word that they count, as in الجلسة الأولى; `before` it, as in Première séance. */
export const wordsOfOrdinals = {
  after:
    'ال[أا]ول[ىي]?|الثاني[ةه]?|الثالث[ةه]?|الرابع[ةه]?|الخامس[ةه]?|السادس[ةه]?|السابع[ةه]?|الثامن[ةه]?|التاسع[ةه]?|العاشر[ةه]?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Dd]eux|[Tt]rois|[Qq]uatre|[Cc]inq|[Uu]no|[Dd]os|[Tt]res|[Cc]uatro|[Cc]inco|ONE|TWO|THREE|FOUR|FIVE|UN|DEUX|TROIS|UNO|DOS|TRES',
  before:
    'first|second|third|fourth|fifth|sixth|1st|2nd|3rd|4th|5th|6th|première|premier|deuxième|seconde|second|troisième|quatrième|cinquième|sixième|1[eè]?re|1er|[2-9](?:e|ème|eme)|primera|primer|segunda|segundo|tercera|tercer|cuarta|cuarto|quinta|quinto|sexta|sexto|[1-9][ªº]',
} as const
