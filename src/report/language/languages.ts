/** The languages that utfall answers in, the usual one first. */
export const LANGUAGES = ['en', 'nb'] as const;

export type Language = (typeof LANGUAGES)[number];
