import type { Findings } from '../../diagnostics/findings.js';
import type { SourceFile } from '../../model/source-range.js';
import type { Node } from './node.js';

/**
 * Reads a file as JSON where its name ends in `.json`, else as YAML. Each reader loads when it
 * is first used: a topology in JSON doesn't pay for YAML. A file with nothing in it holds null.
 *
 * @returns null where it can't be read; `findings` say why
 */
export async function readDocument(file: SourceFile, findings: Findings): Promise<Node | null> {
  if (file.text.trim() === '') {
    return { type: 'scalar', text: '', quoted: false, range: { file, start: 0, end: 0 } };
  }
  if (/\.json$/i.test(file.path)) {
    const { readJson } = await import('./json-document.js');
    return readJson(file, findings);
  }
  const { readYaml } = await import('./yaml-document.js');
  return readYaml(file, findings);
}
