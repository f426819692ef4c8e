'use client'

export { FreshChecks } from './checks/FreshChecks.js'
export { ClockField } from './inputs/ClockField.js'
export { DateField } from './inputs/DateField.js'
export { TimeZoneField } from './inputs/TimeZoneField.js'
