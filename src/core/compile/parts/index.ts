export { partOf } from './partOf.js'
export { type UnknownPart, unknownIn } from './unknownIn.js'
