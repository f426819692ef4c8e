export { readDocx } from './docx/index.js'
