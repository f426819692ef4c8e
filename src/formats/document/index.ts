export { readDocx } from './docx/index.js'
export { readHtml } from './html/index.js'
export { readOdt } from './odt/index.js'
export { readText } from './text/index.js'
