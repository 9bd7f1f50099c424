import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node.js';

const BIN = createRequire(import.meta.url).resolve('yaml-language-server/bin/yaml-language-server');

export interface Problem {
  readonly line: number;
  readonly message: string;
}

/** What an editor shows of a file, by the schema that its first line names. */
export interface Editor {
  /** What is underlined, from the top; lines count from 1. */
  readonly problems: (path: string) => Promise<readonly Problem[]>;
  /** What is offered at a place, which counts from 0. */
  readonly completions: (
    path: string,
    line: number,
    character: number,
  ) => Promise<readonly string[]>;
  /** What is shown of the word at a place. */
  readonly hover: (path: string, line: number, character: number) => Promise<string>;
}

interface Published {
  readonly uri: string;
  readonly diagnostics: readonly {
    readonly range: { readonly start: { readonly line: number } };
    readonly message: string;
  }[];
}

/** A YAML language server as editors start it, gone when the test that asks for it is over. */
export async function startEditor(): Promise<Editor> {
  const server = spawn(process.execPath, [BIN, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  onTestFinished(() => {
    connection.dispose();
    server.kill();
  });
  const waiting = new Map<string, (problems: readonly Problem[]) => void>();
  connection.onNotification('textDocument/publishDiagnostics', (told: Published) => {
    const problems = told.diagnostics.map(({ range, message }) => ({
      line: range.start.line + 1,
      message,
    }));
    waiting.get(told.uri)?.(problems.sort((a, b) => a.line - b.line));
  });
  // It asks for settings; without any, it goes by itself.
  connection.onRequest('workspace/configuration', ({ items }: { items: readonly unknown[] }) =>
    items.map(() => null),
  );
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();
  await connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });
  await connection.sendNotification('initialized', {});

  const opened = (path: string): Promise<readonly Problem[]> => {
    const uri = pathToFileURL(path).href;
    const problems = new Promise<readonly Problem[]>((resolve) => waiting.set(uri, resolve));
    const text = readFileSync(path, 'utf8');
    const textDocument = { uri, languageId: 'yaml', version: 1, text };
    return connection
      .sendNotification('textDocument/didOpen', { textDocument })
      .then(() => problems);
  };
  const at = (path: string, line: number, character: number) => ({
    textDocument: { uri: pathToFileURL(path).href },
    position: { line, character },
  });
  return {
    problems: opened,
    completions: async (path, line, character) => {
      await opened(path);
      const answer = await connection.sendRequest<{
        readonly items: readonly { readonly label: string }[];
      }>('textDocument/completion', at(path, line, character));
      return answer.items.map(({ label }) => label);
    },
    hover: async (path, line, character) => {
      await opened(path);
      const answer = await connection.sendRequest<{
        readonly contents: { readonly value: string };
      } | null>('textDocument/hover', at(path, line, character));
      return answer?.contents.value ?? '';
    },
  };
}
