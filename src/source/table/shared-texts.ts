/** Different texts of a column beyond which it isn't one that says the same few things. */
const MOST_SHARED = 10_000;

/** Makes equal texts one, for columns of which a million cells say the same few things. */
export class SharedTexts {
  private known: Map<string, string> | null = new Map();

  shared(text: string): string {
    const { known } = this;
    if (known === null) return text;
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size < MOST_SHARED) known.set(text, text);
    // To look for what is hardly ever found would only cost time.
    else this.known = null;
    return text;
  }
}
