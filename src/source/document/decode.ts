/** The text of a file; where its bytes aren't UTF-8, as much of it as can be shown. */
export interface Decoded {
  /**
   * Without a byte order mark. A line that ends in a carriage return alone, which YAML allows and
   * hardly anything else knows, ends in `\n`, so that all count the same lines.
   */
  readonly text: string;
  /** Null where all is UTF-8. */
  readonly problem: EncodingProblem | null;
}

export interface EncodingProblem {
  /** Where in the text the first byte stands, as U+FFFD, that is no part of UTF-8. */
  readonly at: number;
  readonly byte: number;
  /** Whether it is the mark with which text in UTF-16 begins. */
  readonly isUtf16: boolean;
}

/** Time: linear where the bytes are UTF-8, else times the logarithm of their number. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text: withOneLineEnd(text), problem: null };
  } catch {
    const first = firstBadByte(bytes);
    const before = new TextDecoder().decode(bytes.subarray(0, first));
    const byte = bytes[first] ?? 0;
    const isUtf16 =
      first === 0 && (byte === 0xff || byte === 0xfe) && byte + (bytes[1] ?? 0) === 0x1fd;
    const text = withOneLineEnd(new TextDecoder().decode(bytes));
    return { text, problem: { at: before.length, byte, isUtf16 } };
  }
}

const withOneLineEnd = (text: string): string =>
  text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text;

/** The first byte of the first character that is broken. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isUtf8(bytes.subarray(0, middle), 'or a beginning')) good = middle;
    else bad = middle;
  }
  // What broke off may have begun with bytes that were still sound.
  while (!isUtf8(bytes.subarray(0, good), 'whole')) good -= 1;
  return good;
}

/** Whether bytes are UTF-8, the last character whole or perhaps only begun. */
function isUtf8(bytes: Uint8Array, extent: 'whole' | 'or a beginning'): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: extent !== 'whole' });
    return true;
  } catch {
    return false;
  }
}
