type Estimate = { childComplexity: number }

/**
 * An agenda or a page of events is read and its tree walked: a dozen of them is all that one
 * document may ask for.
 */
export const rootCost = ({ childComplexity }: Estimate): number => 50 + childComplexity

/**
 * The one way round in circles is from a person to their sessions and on to the people there. Once
 * through it is affordable, twice multiplies people by sessions by people: its price is a factor,
 * so that a second one is refused.
 */
const factor = 24

export const complexityOf = (title: string, field: string) =>
  title === 'Person' && field === 'sessions'
    ? ({ childComplexity }: Estimate) => factor * (1 + childComplexity)
    : undefined
