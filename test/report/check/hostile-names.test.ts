import { test } from '@fast-check/vitest';
import { Ajv } from 'ajv';
import type { Log } from 'sarif';
import { describe, expect } from 'vitest';
import type { CheckResult } from '../../../src/policy/check-result.js';
import { writeCheck, type CheckFormat } from '../../../src/report/check-formats.js';
import { findingWords } from '../../../src/report/check/finding-words.js';
import { phraseText } from '../../../src/report/phrase.js';
import { singleLine } from '../../../src/report/untrusted-text.js';
import { SCHEMAS } from '../../../src/schema/schemas.js';
import { hostileTexts } from '../../arbitrary/hostile-text.js';
import { readCommands } from './read-commands.js';
import { readXml, type Element } from './read-xml.js';
import { CONTEXT, everySort, namedThroughout } from './sample-results.js';
import { sarifErrors } from './sarif-schema.js';

const written = async (format: CheckFormat, result: CheckResult): Promise<string> =>
  [...(await writeCheck(format, result, CONTEXT))].join('');

const headlines = ({ findings }: CheckResult): readonly string[] =>
  findings.map((finding) => phraseText(findingWords(finding).headline));

describe('whatever is in a name', () => {
  const againstSchema = new Ajv({ strict: false }).compile(SCHEMAS.check());

  test.prop([hostileTexts()])('JSON is sound and keeps it', async (text) => {
    const result = namedThroughout(text);
    const told = JSON.parse(await written('json', result)) as {
      readonly findings: readonly { readonly finding: string; readonly message: string }[];
    };
    againstSchema(told);
    expect(againstSchema.errors).toBeNull();
    expect(new Set(told.findings.map(({ finding }) => finding))).toEqual(new Set([text]));
    expect(told.findings.map(({ message }) => message)).toEqual(headlines(result));
  });

  test.prop([hostileTexts()])(
    'SARIF is sound, and it becomes no link, argument or other path',
    async (text) => {
      const result = namedThroughout(text);
      const sarif = await written('sarif', result);
      expect(sarifErrors(sarif)).toEqual([]);
      const results = (JSON.parse(sarif) as Log).runs[0]?.results ?? [];
      const read = results.map(({ message, relatedLocations = [] }) => {
        const { plain, links } = readMessage(message.text ?? '');
        const numbers = new Set(relatedLocations.map(({ id }) => String(id)));
        expect(links.filter((link) => !numbers.has(link))).toEqual([]);
        return plain;
      });
      headlines(result).forEach((headline, index) => {
        expect(read[index]?.startsWith(`${headline.replaceAll('[', '\uff3b')}.`)).toBe(true);
      });
      const uri = results[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? '';
      const path = new URL(uri, 'file:///').pathname;
      if (!/^\/|^[a-z]:\/|(^|\/)\.\.?(\/|$)/i.test(text))
        expect(decodeURIComponent(path)).toBe(`/${text.replace(/\p{Cs}/gu, '\ufffd')}`);
    },
  );

  test.prop([hostileTexts()])(
    'JUnit has the same elements, and keeps what XML can have',
    async (text) => {
      const shape = ({ name, attributes, children }: Element): unknown => ({
        name,
        attributes: Object.keys(attributes),
        children: children.map(shape),
      });
      const root = readXml(await written('junit', namedThroughout(text)));
      const plain = readXml(await written('junit', namedThroughout('plain')));
      expect(shape(root)).toEqual(shape(plain));
      const [suite] = root.children;
      expect(suite?.attributes['name']).toBe(singleLine(text).replace(/[\ufffe\uffff]/g, '\ufffd'));
    },
  );

  test.prop([hostileTexts()])(
    'GitHub reads as many commands, one a line, and no others',
    async (text) => {
      const result = namedThroughout(text);
      const printed = await written('github', result);
      const commands = readCommands(printed);
      const plain = readCommands(await written('github', namedThroughout('plain')));
      expect(printed.split(/\r\n|\r|\n/)).toHaveLength(plain.length + 1);
      expect(commands.map(({ name, properties }) => [name, Object.keys(properties)])).toEqual(
        plain.map(({ name, properties }) => [name, Object.keys(properties)]),
      );
      expect(commands[0]?.properties).toMatchObject({ file: text, title: singleLine(text) });
      expect(commands[0]?.message.split('\n')[0]).toBe(headlines(result)[0]);
    },
  );

  test.prop([hostileTexts()])("GitLab's report is JSON with as many findings", async (text) => {
    const told = JSON.parse(await written('gitlab', namedThroughout(text))) as readonly {
      readonly location: { readonly path: string };
    }[];
    const open = everySort.findings.filter(({ waiver }) => waiver === null);
    expect(told.map(({ location }) => location.path)).toEqual(open.map(() => text));
  });
});

/** A message as SARIF's readers take it: links to their texts, doubled braces to single ones. */
function readMessage(text: string): { readonly plain: string; readonly links: readonly string[] } {
  const links: string[] = [];
  const unlinked = text.replace(
    /\[((?:\\.|[^\\\]])*)\]\(([^)]*)\)/gu,
    (_, shown: string, target: string) => {
      links.push(target);
      return shown.replace(/\\(.)/gu, '$1');
    },
  );
  expect(unlinked.replace(/\{\{|\}\}/g, '')).not.toMatch(/[{}]/);
  return { plain: unlinked.replace(/\{\{/g, '{').replace(/\}\}/g, '}'), links };
}
