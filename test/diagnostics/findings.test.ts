import { describe, expect, it } from 'vitest';

import { messageOf } from '../../src/diagnostics/catalogue.js';
import { Findings } from '../../src/diagnostics/findings.js';

const file = (path: string) => ({ path, text: 'some text' });
const range = (path: string, start: number) => ({ file: file(path), start, end: start + 1 });

describe('findings', () => {
  it('tell a thing once, however often it is found', () => {
    const findings = new Findings();
    for (const place of [1, 1, 2]) {
      findings.report('file-missing', { path: 'x', nearest: [] }, range('a.yaml', place));
    }
    expect(findings.diagnostics()).toHaveLength(2);
  });

  it('are told file by file, from the start of each to its end', () => {
    const findings = new Findings();
    const [a, b] = [file('a.yaml'), file('b.yaml')];
    findings.report('file-missing', { path: '1', nearest: [] }, { file: b, start: 5, end: 6 });
    findings.report('file-missing', { path: '2', nearest: [] }, { file: a, start: 5, end: 6 });
    findings.report('file-missing', { path: '3', nearest: [] }, { file: b, start: 1, end: 2 });
    const order = findings
      .diagnostics()
      .map((found) => [found.range?.file.path, found.range?.start]);
    expect(order).toEqual([
      ['b.yaml', 1],
      ['b.yaml', 5],
      ['a.yaml', 5],
    ]);
  });

  it('are a thousand at most, and the number of the others is said', () => {
    const findings = new Findings();
    for (let place = 0; place < 1234; place += 1) {
      findings.report('file-missing', { path: 'x', nearest: [] }, range('a.yaml', place));
    }
    const told = findings.diagnostics();
    expect(told).toHaveLength(1001);
    expect(told.slice(-1).map(messageOf)).toEqual([
      '234 more errors are not shown; put these right first',
    ]);
  });

  it('search for near names no longer than is of use', () => {
    const findings = new Findings();
    const names = Array.from({ length: 600_000 }, (_, index) => `name-${String(index)}`);
    expect(findings.nearest('name-x', names)).not.toEqual([]);
    expect(findings.nearest('name-x', names)).not.toEqual([]);
    expect(findings.nearest('name-x', names)).toEqual([]);
  });
});
