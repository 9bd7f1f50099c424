import { Composer, Parser, type Document } from 'yaml';

import type { Findings } from '../../diagnostics/findings.js';
import type { SourceFile } from '../../model/source-range.js';
import { DEEPEST, type Node } from './node.js';
import { rangeIn } from './range-in.js';
import { firstTooDeep } from './yaml-depth.js';
import { reportYamlErrors } from './yaml-errors.js';
import { yamlTree } from './yaml-tree.js';

const OPTIONS = {
  version: '1.2',
  // The library's own check compares each key with each other one; the tree has its own.
  uniqueKeys: false,
  // Tags of YAML 1.1 such as !!binary are to be refused.
  resolveKnownTags: false,
  // Positions come from offsets, and the pretty form would paste the text into the message.
  prettyErrors: false,
} as const;

/**
 * Reads one document of YAML 1.2. The depth is looked at between the two steps of the library,
 * of which only the second is recursive and can take the process down with it.
 *
 * @returns null where the text isn't YAML that a topology can be written in
 */
export function readYaml(file: SourceFile, findings: Findings): Node | null {
  const tokens = [...new Parser().parse(file.text)];
  const deep = firstTooDeep(tokens, DEEPEST);
  if (deep !== null) {
    findings.report('nested-too-deep', { limit: DEEPEST }, rangeIn(file, deep, deep + 1));
    return null;
  }
  const composer = new Composer(OPTIONS);
  const [document, second] = composer.compose(tokens, true, file.text.length);
  if (document === undefined) return null;
  if (second !== undefined) {
    const start = second.range[0];
    findings.report('yaml-several-documents', {}, rangeIn(file, start, start + 1));
    return null;
  }
  if (!isYaml12(document, file, findings)) return null;
  const errors = [...document.errors, ...document.warnings];
  if (reportYamlErrors(errors, tokens, file, findings)) return null;
  return yamlTree(document.contents, file, findings);
}

function isYaml12(document: Document.Parsed, file: SourceFile, findings: Findings): boolean {
  const directive = /^%YAML[ \t]+(\S+)/m.exec(file.text);
  if (!document.directives.yaml.explicit || directive === null) return true;
  const version = directive[1] ?? '';
  if (version === '1.2') return true;
  const start = directive.index;
  findings.report('yaml-version', { version }, { file, start, end: start + directive[0].length });
  return false;
}
