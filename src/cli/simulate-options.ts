import type { Seconds } from '../model/duration.js';
import type { Language } from '../report/language/languages.js';
import type { SimulationFormat } from '../report/simulation-formats.js';
import type { SharedOptions } from './shared-options.js';

/** What `utfall simulate` is asked, as the command line gives it. */
export interface SimulateOptions extends SharedOptions<SimulationFormat> {
  readonly lang: Language;
  /** Selectors of what is down, and of what is degraded, from the start on. */
  readonly fail?: readonly string[];
  readonly degrade?: readonly string[];
  /** For how long; and until when it is followed. */
  readonly for?: Seconds;
  readonly until?: Seconds;
  /** Where what the options say is to be written as a scenario. */
  readonly save?: string;
  /** How often what is uncertain is drawn, and from which seed on. */
  readonly runs?: number;
  readonly seed?: number;
  readonly all?: boolean;
  /** Asks instead what comes up again after a total loss. */
  readonly coldStart?: boolean;
}
