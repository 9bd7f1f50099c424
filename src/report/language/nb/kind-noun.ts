/** The forms of a noun of which sites of a kind are. */
export interface KindNoun {
  readonly one: string;
  readonly many: string;
  /** With its article at the end: «kommunen». */
  readonly the: string;
  /** What stands for it. */
  readonly it: 'den' | 'det';
}

type Ending = readonly [many: string, the: string, it: KindNoun['it']];

const NEUTER: Ending = ['', 'et', 'det'];
const COMMON: Ending = ['er', 'en', 'den'];
const COMMON_IN_E: Ending = ['r', 'n', 'den'];

/**
 * How words of places end. A compound is inflected as its last part is, and has its gender: a short list
 * of heads goes a long way.
 */
const HEADS: Readonly<Record<string, Ending>> = {
  anlegg: NEUTER,
  apotek: NEUTER,
  bibliotek: NEUTER,
  bygg: NEUTER,
  foretak: NEUTER,
  hjem: ['', 'met', 'det'],
  hus: NEUTER,
  kontor: NEUTER,
  tilsyn: NEUTER,
  verk: NEUTER,
  departement: ['er', 'et', 'det'],
  direktorat: ['er', 'et', 'det'],
  fylke: ['r', 't', 'det'],
  selskap: ['er', 'et', 'det'],
  verksted: ['er', 'et', 'det'],
  avdeling: COMMON,
  bank: COMMON,
  bedrift: COMMON,
  butikk: COMMON,
  enhet: COMMON,
  etat: COMMON,
  fabrikk: COMMON,
  havn: COMMON,
  klinikk: COMMON,
  plass: COMMON,
  region: COMMON,
  sentral: COMMON,
  stasjon: COMMON,
  terminal: COMMON,
  vakt: COMMON,
  barnehage: COMMON_IN_E,
  hytte: COMMON_IN_E,
  kommune: COMMON_IN_E,
  skole: COMMON_IN_E,
  tjeneste: COMMON_IN_E,
};

/** Words of which a part changes. */
const CHANGING: readonly (readonly [one: RegExp, many: string, the: string])[] = [
  [/senter$/i, 'sentre', 'senteret'],
  [/lager$/i, 'lagre', 'lageret'],
  [/laboratorium$/i, 'laboratorier', 'laboratoriet'],
  [/museum$/i, 'museer', 'museet'],
];

const HEAD = new RegExp(`(?:${Object.keys(HEADS).join('|')})$`, 'i');

/** Null where the gender, and so the plural, of a kind isn't known: it is a text of the user's files. */
export function kindNoun(kind: string): KindNoun | null {
  // No more than letters and hyphens: what else there is, is no noun in the singular.
  if (!/^[\p{L}-]+$/u.test(kind)) return null;
  for (const [ending, many, the] of CHANGING)
    if (ending.test(kind))
      return {
        one: kind,
        many: kind.replace(ending, many),
        the: kind.replace(ending, the),
        it: 'det',
      };
  const found = HEADS[HEAD.exec(kind)?.[0].toLowerCase() ?? ''];
  if (found === undefined) return null;
  const [many, the, it] = found;
  return { one: kind, many: `${kind}${many}`, the: `${kind}${the}`, it };
}
