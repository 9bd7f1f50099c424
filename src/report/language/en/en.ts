import type { Words } from '../words.js';
import { figures } from './figures.js';
import { impact } from './impact/impact.js';
import { report } from './report/report.js';
import { terms } from './terms.js';

export const en: Words = { language: 'en', figures, terms, impact, report };
