import { languageName } from '../../core/phrases.js'
import type { Title } from '../../store/titleOf.js'
import type { Say } from './wording.js'

/** The title of an event; in another language than the panel shows, it says in which. */
export const EventTitle = ({
  title,
  language,
  say,
}: {
  title: Title
  language: string
  say: Say
}) => (
  <>
    <bdi lang={title.language}>{title.text || say('dashboard:untitled')}</bdi>
    {title.language ? (
      <small className="agenda-dashboard__language">
        {' '}
        ({languageName(title.language, language)})
      </small>
    ) : null}
  </>
)
