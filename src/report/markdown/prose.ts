import type { PhrasingContent } from 'mdast';
import { id, words } from './nodes.js';

/** Sentences of our own, with words for code between backquotes. */
export const prose = (text: string): PhrasingContent[] =>
  text.split('`').flatMap((part, index) => (index % 2 === 0 ? words(part) : id(part)));
