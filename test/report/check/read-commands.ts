export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/**
 * What GitHub's runner makes of what a step prints, line by line: `::name key=value,…::message`,
 * after white space too, and the older `##[name key=value;…]message`, which may stand anywhere.
 */
export const readCommands = (printed: string): readonly Command[] =>
  printed.split(/\r\n|\r|\n/).flatMap((line) => readCurrent(line) ?? readOlder(line) ?? []);

function readCurrent(line: string): Command | null {
  const text = line.trimStart();
  const end = text.indexOf('::', 2);
  if (!text.startsWith('::') || end < 0) return null;
  const [name = '', rest = ''] = split(text.slice(2, end), ' ');
  const pairs = rest.split(',').filter((pair) => pair.trim() !== '');
  const properties = pairs.map((pair) => {
    const [key = '', value = ''] = split(pair, '=');
    return [key.trim(), unescaped(value)] as const;
  });
  return {
    name,
    properties: Object.fromEntries(properties),
    message: unescaped(text.slice(end + 2)),
  };
}

function readOlder(line: string): Command | null {
  const [, name, message = ''] = /##\[([^\]]*)\](.*)/.exec(line) ?? [];
  return name === undefined ? null : { name, properties: {}, message };
}

/** At the first sign only. */
function split(text: string, sign: string): readonly string[] {
  const at = text.indexOf(sign);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

const unescaped = (text: string): string =>
  text.replace(/%(0D|0A|3A|2C|25)/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
