type Estimate = { childComplexity: number }

/**
 * The cost of an agenda, or of a page of events: it is read, and its tree is walked. One query can
 * afford a dozen of them.
 */
export const rootCost = ({ childComplexity }: Estimate): number => 50 + childComplexity

/**
 * The factor for the one circle in the schema: from a person to their sessions, and on to the
 * people there. Once around is affordable; twice would multiply people by sessions by people, so
 * with the factor it exceeds the limit.
 */
const factor = 24

export const complexityOf = (title: string, field: string) =>
  title === 'Person' && field === 'sessions'
    ? ({ childComplexity }: Estimate) => factor * (1 + childComplexity)
    : undefined
