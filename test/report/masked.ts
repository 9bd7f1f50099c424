/** Keys of results under which texts of the user's files stand, alone or as a list. */
const USERS = new Set([
  ...[
    'id',
    'name',
    'kind',
    'owner',
    'region',
    'workaround',
    'file',
    'reference',
    'note',
    'component',
  ],
  ...[
    'first',
    'second',
    'causes',
    'fitted',
    'fail',
    'degrade',
    'restore',
    'capability',
    'components',
  ],
]);

/** A result in which every text of the user's files is a sign that no language has a word of. */
export function masked<Result>(result: Result): Result {
  const masks = new Map<string, string>();
  const mask = (text: string): string => {
    const known = masks.get(text) ?? `東${String(masks.size)}`;
    masks.set(text, known);
    return known;
  };
  const text = JSON.stringify(result, (key, value: unknown) => {
    if (!USERS.has(key)) return value;
    if (typeof value === 'string') return mask(value);
    if (!Array.isArray(value)) return value;
    return value.map((each: unknown) => (typeof each === 'string' ? mask(each) : each));
  });
  return JSON.parse(text) as Result;
}
