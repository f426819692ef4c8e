import { inject } from 'vitest'

export const admin = { email: 'editor@example.org', password: 'a long enough password' }

/** The app that all files of the run share, in production as a team would start it; it ends with the run. */
export async function startApp(): Promise<{ url: string; stop: () => Promise<void> }> {
  return { url: inject('appUrl'), stop: async () => {} }
}
