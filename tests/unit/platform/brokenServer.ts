import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Question {
  method: string;
  headers: IncomingMessage['headers'];
  body: string;
}

export interface LocalServer {
  url: string;
  questions: Question[];
  close(): Promise<void>;
}

/** A real HTTP server on this machine that answers each question as the test wants it. */
export async function serve(
  answer: (to: ServerResponse, question: Question) => void,
): Promise<LocalServer> {
  const questions: Question[] = [];
  const server = createServer((from, to) => {
    const pieces: Buffer[] = [];
    from.on('data', (piece: Buffer) => pieces.push(piece));
    from.on('end', () => {
      const body = Buffer.concat(pieces).toString();
      const question = { method: from.method ?? '', headers: from.headers, body };
      questions.push(question);
      answer(to, question);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/api/interpreter`,
    questions,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
