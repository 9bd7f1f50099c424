import type { Words } from '../words.js';
import { coldStart } from './cold-start.js';
import { figures } from './figures.js';
import { impact } from './impact/impact.js';
import { report } from './report/report.js';
import { simulation } from './simulation/simulation.js';
import { terms } from './terms.js';

export const nb: Words = { language: 'nb', figures, terms, impact, simulation, coldStart, report };
