import { elsewhereBeside } from '../elsewhere.js'
import { sameId, withId } from '../ids.js'
import { linesByPerson, lineOf, linesOf, takesPeople } from '../timedLine.js'
import { overlap } from '../time/interval.js'
import { timeText } from '../time/timeText.js'
import { withOffset } from '../time/zones.js'
import type { Agenda, Id, Rulebook } from '../types.js'

/**
 * Where somebody is taken: a session of this agenda, by its id, or of another event, by its name;
 * when, as the clocks at this venue show it.
 */
export type Booking = { title: string; when: string; session?: Id; event?: string }

const clockAt = (instant: string, zone: string) => withOffset(instant, zone).slice(11, 16)

/**
 * Asks where somebody is taken while a line is on, in this agenda and in other events, as the rules
 * see it: a cancelled line, one without a time and one over several days take nobody, who declined
 * is free. Of other events that is known of which somebody in the agenda takes part in them.
 */
export function bookingsBeside(
  agenda: Agenda,
  rulebook: Pick<Rulebook, 'kinds'>,
  line: Id | undefined,
  language?: string,
): (person: Id) => Booking[] {
  const session = withId(agenda.sessions, line)
  const own = linesOf(agenda).find((each) => sameId(each.session.id, line))
  if (!session || !own || !lineOf(session) || !takesPeople(own, rulebook)) return () => []
  const lines = linesByPerson(agenda, rulebook)
  const elsewhere = elsewhereBeside(agenda)(session)
  return (person) => [
    ...(lines.get(String(person)) ?? []).flatMap((other) =>
      sameId(other.session.id, line) || !overlap(own, other)
        ? []
        : [
            {
              title: other.session.title ?? '',
              when: timeText(other.session, language),
              session: other.session.id,
            },
          ],
    ),
    ...elsewhere.flatMap((there) =>
      there.people.some((each) => sameId(each, person))
        ? [
            {
              title: there.session,
              when: [there.startsAt, there.endsAt]
                .map((instant) => clockAt(instant, agenda.event.timeZone))
                .filter((clock, index, both) => index === 0 || clock !== both[0])
                .join('–'),
              event: there.event,
            },
          ]
        : [],
    ),
  ]
}
