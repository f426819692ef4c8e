/** Why an agenda was not published: a key among the texts of releases, and the status to answer with. */
export class PublicationRefused extends Error {
  constructor(
    readonly key:
      | 'changedMeanwhile'
      | 'conflictsRemain'
      | 'eventFirst'
      | 'firstLanguage'
      | 'incomplete'
      | 'nothing'
      | 'notPromised'
      | 'readAdvice',
    readonly status: 400 | 409,
  ) {
    super(key)
  }
}
