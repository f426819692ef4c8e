/** Comments on the lines of an agenda: who is named in them. */
export {
  closeUp,
  type Colleague,
  mentionBeingTyped,
  mentionsIn,
  type Mention,
  partsOf,
} from './mentions.js'
export type { CommentPart } from './mentions.js'

/** How many characters a comment may have. */
export const longestComment = 2000
