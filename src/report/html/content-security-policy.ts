import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** What a page may do: apply this style and run this script, and nothing else, wherever it came from. */
export const contentSecurityPolicy = (style: string, script: string): string =>
  [
    `default-src 'none'`,
    `style-src ${source(style)}`,
    `script-src ${source(script)}`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');

const source = (content: string): string =>
  `'sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(content))))}'`;
