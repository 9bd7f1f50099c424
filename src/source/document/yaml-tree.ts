import {
  isAlias,
  isMap,
  isSeq,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

import type { Findings } from '../../diagnostics/findings.js';
import type { SourceFile, SourceRange } from '../../model/source-range.js';
import { addEntry } from './map-entries.js';
import { rangeIn } from './range-in.js';
import { DEEPEST, type Entry, type Node, type ScalarNode } from './node.js';

/** Fewer values than this are no burden, however they came to be. */
const ALWAYS_FINE = 100_000;
const MOST_TIMES_WRITTEN = 10;

const CORE_TAG = /^tag:yaml\.org,2002:(map|seq|str|int|float|bool|null)$/;

/** A node, with its values counted and its levels as if all aliases in it were written out. */
interface Measured {
  readonly node: Node;
  readonly size: number;
  readonly levels: number;
}

/**
 * The tree of a document that the library has parsed and that is not too deep. What an alias
 * stands for is shared, not copied; a document that would be far larger with its aliases written
 * out is refused, as whoever walks over the tree comes to a shared node once for each place.
 *
 * @returns null where its aliases or tags are refused
 */
export function yamlTree(
  contents: ParsedNode | null,
  file: SourceFile,
  findings: Findings,
): Node | null {
  if (contents === null) return noValue({ file, start: 0, end: 0 });
  const reading = new YamlTreeReading(file, findings);
  const root = reading.read(contents);
  return reading.failed ? null : reading.withinLimits(root);
}

class YamlTreeReading {
  failed = false;
  #written = 0;
  /** Null while what an anchor names is still being read. */
  readonly #anchors = new Map<string, Measured | null>();

  constructor(
    private readonly file: SourceFile,
    private readonly findings: Findings,
  ) {}

  /** Recursive, as the document is not deep. */
  read(yaml: ParsedNode): Measured {
    this.#written += 1;
    const range = this.#rangeOf(yaml.range);
    if (isAlias(yaml)) return this.#alias(yaml.source, range);
    if (yaml.tag !== undefined && !CORE_TAG.test(yaml.tag)) {
      this.failed = true;
      this.findings.report('yaml-tag', { tag: yaml.tag ?? '' }, range);
    }
    if (yaml.anchor !== undefined) this.#anchors.set(yaml.anchor, null);
    const measured = isMap(yaml)
      ? this.#map(yaml, range)
      : isSeq(yaml)
        ? this.#list(yaml, range)
        : leaf(scalarNode(yaml, range));
    if (yaml.anchor !== undefined) this.#anchors.set(yaml.anchor, measured);
    return measured;
  }

  withinLimits({ node, size, levels }: Measured): Node | null {
    const limit = Math.max(ALWAYS_FINE, MOST_TIMES_WRITTEN * this.#written);
    const start = rangeIn(this.file, node.range.start, node.range.start + 1);
    if (size > limit) {
      this.findings.report('yaml-expands-too-far', { written: this.#written, limit }, start);
    } else if (levels > DEEPEST) {
      this.findings.report('nested-too-deep', { limit: DEEPEST }, start);
    } else {
      return node;
    }
    return null;
  }

  #map(yaml: YAMLMap.Parsed, range: SourceRange): Measured {
    const entries = new Map<string, Entry>();
    let size = 1;
    let levels = 0;
    for (const pair of yaml.items) {
      const key = this.read(pair.key).node;
      const value = pair.value === null ? leaf(noValue(key.range)) : this.read(pair.value);
      size += value.size;
      levels = Math.max(levels, value.levels);
      // Of an alias this is where it stands, not what it stands for.
      const keyRange = this.#rangeOf(pair.key.range);
      if (key.type === 'scalar') {
        addEntry(entries, key.text, { keyRange, value: value.node }, this.findings);
      } else {
        this.failed = true;
        this.findings.report('key-not-text', {}, keyRange);
      }
    }
    return { node: { type: 'map', entries, range }, size, levels: levels + 1 };
  }

  #list(yaml: YAMLSeq.Parsed, range: SourceRange): Measured {
    const items = yaml.items.map((item) => this.read(item));
    return {
      node: { type: 'list', items: items.map(({ node }) => node), range },
      size: items.reduce((sum, { size }) => sum + size, 1),
      levels: items.reduce((most, { levels }) => Math.max(most, levels), 0) + 1,
    };
  }

  #alias(anchor: string, range: SourceRange): Measured {
    const target = this.#anchors.get(anchor);
    if (target !== undefined && target !== null) return target;
    this.failed = true;
    if (target === null) {
      this.findings.report('yaml-anchor-inside-itself', { anchor }, range);
    } else {
      const nearest = this.findings.nearest(anchor, this.#anchors.keys());
      this.findings.report('yaml-unknown-anchor', { anchor, nearest }, range);
    }
    return leaf(noValue(range));
  }

  /** Without the white space and comments after a value. */
  #rangeOf([start, end]: readonly [number, number, number]): SourceRange {
    return { file: this.file, start, end };
  }
}

const leaf = (node: Node): Measured => ({ node, size: 1, levels: 0 });

const noValue = ({ file, end }: SourceRange): ScalarNode => ({
  type: 'scalar',
  text: '',
  quoted: false,
  range: { file, start: end, end },
});

function scalarNode(yaml: Scalar.Parsed, range: SourceRange): ScalarNode {
  const asText = yaml.tag === 'tag:yaml.org,2002:str' || (yaml.type ?? 'PLAIN') !== 'PLAIN';
  return { type: 'scalar', text: yaml.source, quoted: asText, range };
}
