/**
 * The text of a file, without a byte order mark.
 *
 * @returns null where the bytes aren't UTF-8
 */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
