/** What keeps a text from being one; null where nothing does. */
export function textProblem(text: string): 'invalid-text' | 'blank-text' | null {
  if (/\p{Cs}/u.test(text)) return 'invalid-text';
  return /\S/.test(text) ? null : 'blank-text';
}
