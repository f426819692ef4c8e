export { renderScheduleJson } from './renderScheduleJson.js'
export { renderScheduleXml } from './renderScheduleXml.js'
