import { agendaOf } from './notation.js'

/** The agenda of a real two-day event in Sfax, with the evening before: the gap before lunch is its own. */
export const sfax = () =>
  agendaOf(
    '2019-06-24',
    'afternoon Travel Arrival of participants',
    '19:30-21:30 Social Event (tentative)',
    '2019-06-25',
    '08:30-09:00 Registration and welcoming coffee',
    '09:00-09:30 Opening: Mounir Elloumi speaker, Leila Garbouj speaker, Donya Smida speaker, Mohamed Boussraoui speaker',
    '09:30-09:40 Presentation of the objectives: Lamine Abbad presenter',
    '09:40-10:30 Definition of the discussion framework: Camille le Coz speaker, Fátima Fernández moderator',
    '10:30-11:15 Right to the City: Amanda Fléty speaker',
    '11:15-11:30 Break Coffee',
    '11:30-13:30 Experience from the field: Alia Fakhry moderator, Lina Gast facilitator, Amanda Fléty facilitator, Fatima Ghaddar facilitator',
    '13:45-14:30 Meal Lunch',
    'Caritas 14:30-17:00 FieldVisit to Caritas: Mohamed Aydi casePresenter, Lamine Abbad moderator, Fátima Fernández moderator',
    '17:00-18:00 Meeting between partners and cities',
    '2019-06-26',
    '09:00-09:45 Peer-Review: Mohamed Aydi respondent, Jesus Salcedo moderator',
    '09:45-11:00 Challenges of coordination: Lina Gast moderator',
    '11:00-11:15 Break Coffee',
    '11:15-13:30 Sustainable coordination: Jesus Salcedo moderator',
    '13:30-14:30 Meal Lunch',
    '14:30-15:30 Other Take away',
    '15:30-16:00 Closing and next steps: Lamine Abbad speaker, "Representative of the City of Sfax" speaker',
  )
