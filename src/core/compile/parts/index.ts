export { entryOf, withIds } from './entryOf.js'
export { namesOfPart } from './namesOfPart.js'
export { partOf } from './partOf.js'
export { unknownIn, type UnknownPart } from './unknownIn.js'
