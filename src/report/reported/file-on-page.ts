/**
 * A file as a page names it: as it was named, if that is from where one works. Of what lies elsewhere
 * only its own name, as a page is the same wherever it is made.
 */
export const fileOnPage = (path: string): string =>
  /^(?:\/|[a-z]:)/i.test(path) ? (path.split('/').at(-1) ?? path) : path;
