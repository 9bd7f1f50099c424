import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';

/**
 * What has changed between a page as it was committed and as it is made now, as a patch of lines; null
 * where nothing has.
 */
export function pageDifference(name: string, committed: string, made: string): string | null {
  if (committed === made) return null;
  return createTwoFilesPatch(name, name, committed, made, 'committed', 'as it is made now', {
    context: 2,
    headerOptions: FILE_HEADERS_ONLY,
  });
}
