import { hashQuickly } from './passwords.js'

hashQuickly()
