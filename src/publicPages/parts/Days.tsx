/** @jsxImportSource preact */
import { type CompiledDay, placeHeld } from '../../core/compile/index.js'
import { shortDate } from '../wording.js'
import { Landmark } from './Landmark.js'
import { SessionLine } from './SessionLine.js'
import { Text } from './Text.js'
import { anchors, type View } from '../view.js'

/**
 * Links to the days and to what follows them. They work as plain links, and stay in sight while one
 * reads.
 */
export const DaySwitcher = ({ view }: { view: View }) => {
  const { agenda, language, texts } = view
  return (
    <Landmark here={view} class="switcher" id="contents" name={texts.pages.contents}>
      <ul>
        {agenda.days.map((day) => (
          <li>
            <a href={`#${anchors.day(day)}`}>
              {day.label && (
                <strong>
                  <Text view={view} of={day} name="label" />
                </strong>
              )}
              <span>
                {shortDate(day.date, language) || view.word(texts.values.timing.toBeAnnounced)}
              </span>
            </a>
          </li>
        ))}
        {Object.keys(agenda.people).length > 0 && (
          <li>
            <a href="#people">{view.word(texts.pages.participants)}</a>
          </li>
        )}
        {Object.keys(agenda.places).some((id) => placeHeld(agenda, id) !== null) && (
          <li>
            <a href="#places">{view.word(texts.pages.places)}</a>
          </li>
        )}
      </ul>
    </Landmark>
  )
}

/** The offset from UTC of this day, where it is told. */
function DayOffset({ day, view }: { day: CompiledDay; view: View }) {
  const offset = view.offsets.ofDay(day.date)
  return offset ? <bdi class="offset">{offset}</bdi> : null
}

/** Lines that began on an earlier day and still go on, with a link to where they stand. */
const GoingOn = ({ day, view }: { day: CompiledDay; view: View }) => {
  const going = day.goingOn.flatMap((id) => view.sessions.get(id) ?? [])
  if (!going.length) return null
  return (
    <ul class="going-on">
      {going.map((session) => (
        <li>
          {view.word(view.texts.pages.goesOn, {
            what: (
              <a href={`#${anchors.session(session.id)}`}>
                <Text view={view} of={session} name="title" />
              </a>
            ),
          })}{' '}
          <span class="until">({session.until})</span>
        </li>
      ))}
    </ul>
  )
}

export const Days = ({ view }: { view: View }) => {
  const { agenda, texts, preview } = view
  return agenda.days.map((day) => (
    <section id={anchors.day(day)} class="day" aria-labelledby={`${anchors.day(day)}-name`}>
      <header>
        <h2 id={`${anchors.day(day)}-name`}>
          {day.name || view.word(texts.values.timing.toBeAnnounced)}
          {day.label && (
            <span class="day-label">
              <Text view={view} of={day} name="label" />
            </span>
          )}
          <DayOffset day={day} view={view} />
        </h2>
        {!preview && day.sessions.length > 0 && (
          <a class="calendar" href={day.calendar}>
            {view.word(texts.pages.addDay)}
          </a>
        )}
      </header>
      <GoingOn day={day} view={view} />
      {day.sessions.length > 0 ? (
        <ol class="sessions">
          {day.sessions.map((session) => (
            <SessionLine session={session} view={view} />
          ))}
        </ol>
      ) : day.goingOn.length ? null : (
        <p class="nothing">{view.word(texts.pages.noSessions)}</p>
      )}
    </section>
  ))
}
