/** The errors of an answer of Payload's doors. */
export type Faulty = { errors?: { message: string; data?: { errors?: { message: string }[] } }[] }

/** What an answer says was wrong: of fields that cannot be stored what is wrong with each of them. */
export const faultIn = ({ errors }: Faulty, otherwise: string): string =>
  errors?.[0]?.data?.errors?.map(({ message }) => message).join(' ') ||
  errors?.[0]?.message ||
  otherwise
