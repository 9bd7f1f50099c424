import { SaxesParser } from 'saxes';
import type { XmlProblem } from '../../diagnostics/catalogue/xml.js';
import type { Findings } from '../../diagnostics/findings.js';
import type { SourceFile, SourceRange } from '../../model/source-range.js';
import { rangeIn } from '../document/range-in.js';
import type { XmlAttribute, XmlElement } from './xml-element.js';
import { xmlProblem } from './xml-problem.js';

/** Elements in each other: what a topology may nest is a mapping and a list for each of them. */
const DEEPEST = 50;
/** Elements beyond which a file is refused: they take half a kilobyte each. */
const MOST_ELEMENTS = 2_000_000;

interface OpenElement extends XmlElement {
  readonly attributes: Map<string, XmlAttribute>;
  readonly children: XmlElement[];
  text: string;
}

/** Ends the reading where it makes no sense to go on; what is wrong was told. */
class Refused extends Error {}

/**
 * Reads a file as XML 1.0. Nothing but the file is read: a DOCTYPE is passed over, and refused where
 * it declares anything, entities for one. Of mistakes the first is told, since others follow from it.
 *
 * Time and memory: linear in the file.
 *
 * @returns the outermost element; null where it isn't well-formed, as `findings` say
 */
export function readXml(file: SourceFile, findings: Findings): XmlElement | null {
  try {
    return new XmlReading(file, findings).read();
  } catch (thrown) {
    if (thrown instanceof Refused) return null;
    throw thrown;
  }
}

class XmlReading {
  // Its own positions are off: offsets are all that is needed, and come for nothing.
  private readonly parser = new SaxesParser({ position: false });
  private readonly open: OpenElement[] = [];
  private root: XmlElement | null = null;
  private elements = 0;

  constructor(
    private readonly file: SourceFile,
    private readonly findings: Findings,
  ) {}

  read(): XmlElement | null {
    const { parser } = this;
    parser.on('error', ({ message }) => {
      this.refuseFor(message);
    });
    parser.on('xmldecl', ({ encoding }) => {
      this.checkEncoding(encoding);
    });
    parser.on('doctype', (text) => {
      this.checkDoctype(text);
    });
    parser.on('opentagstart', ({ name }) => {
      this.enter(name);
    });
    parser.on('attribute', ({ name, value }) => {
      const { position } = parser;
      const range = rangeIn(this.file, this.openingQuote(position) + 1, position - 1);
      const attributes = this.open.at(-1)?.attributes;
      if (attributes?.has(name)) this.refuse('xml-syntax', { problem: 'attribute-twice' }, range);
      attributes?.set(name, { value, range });
    });
    const addText = (text: string): void => {
      const element = this.open.at(-1);
      if (element !== undefined) element.text += text;
    };
    parser.on('text', addText);
    parser.on('cdata', addText);
    parser.on('closetag', () => {
      this.open.pop();
    });
    parser.write(this.file.text).close();
    return this.root;
  }

  private enter(name: string): void {
    const end = this.file.text.lastIndexOf(name, this.parser.position - 1) + name.length;
    const range = rangeIn(this.file, end - name.length, end);
    this.elements += 1;
    if (this.open.length >= DEEPEST) this.refuse('nested-too-deep', { limit: DEEPEST }, range);
    if (this.elements > MOST_ELEMENTS)
      this.refuse('xml-too-large', { limit: MOST_ELEMENTS }, range);
    const element: OpenElement = { name, attributes: new Map(), children: [], text: '', range };
    const around = this.open.at(-1);
    if (around === undefined && this.root !== null)
      this.refuse('xml-syntax', { problem: 'second-element' }, range);
    if (around === undefined) this.root = element;
    else around.children.push(element);
    this.open.push(element);
  }

  /** Of the attribute that ends here; no value has a quote like those around it. */
  private openingQuote(end: number): number {
    const { text } = this.file;
    return text.lastIndexOf(text.charAt(end - 1), end - 2);
  }

  private checkEncoding(encoding: string | undefined): void {
    if (encoding === undefined || /^(?:utf-?8|us-ascii)$/i.test(encoding)) return;
    // Of plain ASCII, most encodings make the same.
    if (/^[\0-\x7f]*$/.test(this.file.text)) return;
    const at = this.file.text.indexOf(encoding);
    this.refuse('xml-encoding', { encoding }, rangeIn(this.file, at, at + encoding.length));
  }

  private checkDoctype(text: string): void {
    if (!text.includes('[')) return;
    const at = this.file.text.lastIndexOf('<!DOCTYPE', this.parser.position);
    this.refuse('xml-entities', {}, rangeIn(this.file, at, at + '<!DOCTYPE'.length));
  }

  private refuseFor(message: string): never {
    const problem = xmlProblem(message);
    return this.refuse('xml-syntax', { problem }, this.placeOf(problem));
  }

  private placeOf(problem: XmlProblem): SourceRange {
    const unclosed = this.open.at(-1);
    if (problem === 'unclosed' && unclosed !== undefined) return unclosed.range;
    const { file } = this;
    const { position } = this.parser;
    // Of a text, it is known only where it ends.
    const after = problem === 'text-outside' ? file.text.lastIndexOf('>', position - 2) + 1 : -1;
    const blanks = /^\s*/.exec(file.text.slice(after))?.[0].length ?? 0;
    const at = after < 0 ? Math.max(0, position - 1) : after + blanks;
    return rangeIn(file, at, at + 1);
  }

  private refuse(...told: Parameters<Findings['report']>): never {
    this.findings.report(...told);
    throw new Refused();
  }
}
