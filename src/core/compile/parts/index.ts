export { namesOfPart } from './namesOfPart.js'
export { partOf } from './partOf.js'
export { unknownIn } from './unknownIn.js'
