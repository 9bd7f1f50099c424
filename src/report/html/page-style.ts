import { COLOURS } from './style/colours.js';
import { PAPER } from './style/paper.js';
import { PICTURES } from './style/pictures.js';
import { TABLES } from './style/tables.js';
import { TEXTS } from './style/texts.js';

/** How a page looks: in light and dark, on a phone, a screen and paper. */
export const PAGE_STYLE = [COLOURS, TEXTS, TABLES, PICTURES, PAPER].join('');
