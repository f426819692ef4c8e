/** Words of the files that readers download: calendars, schedules. */
export const formats = {
  noLongerInIt: 'No longer taking part',
  placeToBeAnnounced: 'Room to be announced',
}
