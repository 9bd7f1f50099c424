import type { KnownFinding } from '../../model/known-finding.js';

/** By what a finding is known again, as the keys of JSON. */
export const knownJson = ({ rule, name, finding, about }: KnownFinding): object => ({
  rule,
  name,
  finding,
  about,
});
