export { foldLetters as fold } from '../names/index.js'
