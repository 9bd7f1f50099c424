import type { Findings } from '../../diagnostics/findings.js';
import type { SourceFile } from '../../model/source-range.js';
import type { Node } from './node.js';

/**
 * Reads a file as JSON where its name ends in `.json`, else as YAML. Each reader loads when it
 * is first used: a topology in JSON doesn't pay for YAML.
 *
 * @returns null where it can't be read; `findings` say why
 */
export async function readDocument(file: SourceFile, findings: Findings): Promise<Node | null> {
  if (file.text.trim() === '') {
    findings.report('file-empty', { path: file.path }, { file, start: 0, end: 0 });
    return null;
  }
  if (/\.json$/i.test(file.path)) {
    const { readJson } = await import('./json-document.js');
    return readJson(file, findings);
  }
  const { readYaml } = await import('./yaml-document.js');
  return readYaml(file, findings);
}
