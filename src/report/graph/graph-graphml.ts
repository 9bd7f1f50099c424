import type { GraphResult } from '../../analysis/graph-result.js';
import { xmlAttributes, xmlText } from '../xml.js';
import {
  edgeAttributes,
  edgeKey,
  graphAttributes,
  nodeAttributes,
  type GraphAttributes,
} from './graph-attributes.js';

/** The same graph as in JSON, as GraphML: graphology, NetworkX, Gephi and yEd read it. */
export function* graphGraphml(result: GraphResult): Generator<string> {
  const { nodes, edges } = result;
  const whole = graphAttributes(result);
  const keys = new Keys();
  keys.note('graph', whole);
  for (const node of nodes) keys.note('node', nodeAttributes(node));
  for (const edge of edges) keys.note('edge', edgeAttributes(edge));

  const keyAt = (place: number): string => nodes[place]?.key ?? '';
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield* keys.declarations();
  yield '  <graph edgedefault="directed">\n';
  yield* dataLines('graph', whole, '    ');
  for (const node of nodes) {
    yield `    <node${xmlAttributes({ id: node.key })}>\n`;
    yield* dataLines('node', nodeAttributes(node), '      ');
    yield '    </node>\n';
  }
  for (const edge of edges) {
    const source = keyAt(edge.dependent);
    const attributes = { id: edgeKey(source, edge), source, target: keyAt(edge.target) };
    yield `    <edge${xmlAttributes(attributes)}>\n`;
    yield* dataLines('edge', edgeAttributes(edge), '      ');
    yield '    </edge>\n';
  }
  yield '  </graph>\n</graphml>\n';
}

type Of = 'graph' | 'node' | 'edge';

/** GraphML declares each attribute, with its type, before all that has it. */
class Keys {
  private readonly declared = new Map<
    string,
    { readonly of: Of; readonly name: string; readonly type: string }
  >();

  note(of: Of, attributes: GraphAttributes): void {
    for (const name in attributes) {
      const id = keyId(of, name);
      if (!this.declared.has(id)) {
        this.declared.set(id, { of, name, type: typeOf(attributes[name]) });
      }
    }
  }

  *declarations(): Generator<string> {
    for (const [id, { of, name, type }] of this.declared) {
      yield `  <key${xmlAttributes({ id, for: of, 'attr.name': name, 'attr.type': type })}/>\n`;
    }
  }
}

/** Of names of ours alone, which need no escaping. */
const keyId = (of: Of, name: string): string => `${of}-${name}`;

function typeOf(value: GraphAttributes[string] | undefined): string {
  // Ours are whole numbers, all of them.
  return typeof value === 'number' ? 'long' : typeof value;
}

function* dataLines(of: Of, attributes: GraphAttributes, indent: string): Generator<string> {
  for (const name in attributes) {
    const value = xmlText(String(attributes[name]));
    yield `${indent}<data key="${keyId(of, name)}">${value}</data>\n`;
  }
}
