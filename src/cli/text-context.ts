import { Chalk, type ChalkInstance } from 'chalk';
import { colorLevel, drawsAsciiOnly, outputWidth } from './terminal.js';

/** What a text for people has to know of where it goes. */
interface TextContext {
  readonly width: number;
  readonly all: boolean;
  readonly chalk: ChalkInstance;
  readonly ascii: boolean;
}

/** @param file null: stdout, which alone may be a terminal */
export const textContext = (
  file: string | null,
  options: { readonly all?: boolean; readonly color?: boolean },
): TextContext => ({
  width: outputWidth(file === null ? process.stdout : null, process.env),
  all: options.all === true,
  chalk: new Chalk({ level: file === null ? colorLevel(options.color, process.env) : 0 }),
  ascii: drawsAsciiOnly(process.env),
});
