/** Words of the files that readers download: calendars, schedules. */
export const formats = {
  placeToBeAnnounced: 'Room to be announced',
}
