import { clockTime as locatedClockTime } from '../scenario/time-shape.js';
import { date as locatedDate } from '../date-shape.js';
import * as located from '../scalar-shapes.js';
import { textProblem } from '../text-problem.js';
import type { Located, Shape } from '../shape.js';

/** Single values without where they are written: whoever reads a report back asks for no more. */
export const plain = <Value>({ form, read }: Shape<Located<Value>>): Shape<Value> => ({
  form,
  read: (node, reading) => read(node, reading)?.value,
});

const quoted = (expected: string, change: (text: string) => string): Shape<string> =>
  plain(
    located.scalar({ type: 'quoted-text' }, expected, (node, { findings }) => {
      if (!node.quoted) {
        const words = { expected, found: { text: node.text } };
        findings.report('wrong-type', words, node.range);
        return null;
      }
      const problem = textProblem(node.text);
      if (problem === null) return change(node.text);
      findings.report(problem, {}, node.range);
      return null;
    }),
  );

/** A text, as it is written; a number is none. */
export const text = quoted('a text in quotes', (written) => written);

/** An id, or several with signs between them, such as `site/capability`: in NFC, as ids are. */
export const id = quoted('an id in quotes', (written) => written.normalize('NFC'));

export const word = <Word extends string>(...words: readonly Word[]): Shape<Word> =>
  plain(located.oneOf(...words));

export const flag = plain(located.flag);
export const date = plain(locatedDate);
export const clockTime = plain(locatedClockTime);

/** A time after the failure or the start, or a length of time. */
export const duration = plain(located.summedDuration);

export const count = plain(located.wholeNumber(0));
/** Of a file, or of things of which there is one at least. */
export const fromOne = plain(located.wholeNumber(1));
/** An amount that needn't be whole. */
export const amount = plain(located.amount);
