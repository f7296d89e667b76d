/**
 * A web server for tests, the demo and the reading command: this machine only, a free port, everything written down.
 * It can be the browser's proxy too. Then whatever else is asked for, by whoever in that browser, comes here and is refused.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Answer {
  /** Content-Type, with its charset. */
  type: string;
  body: string | Uint8Array;
  headers?: Record<string, string>;
}

/** What to answer a path with; null is a 404. */
export type Handler = (url: URL) => Answer | null;

export interface Served {
  /** `http://127.0.0.1:PORT`, no slash at the end. */
  origin: string;
  port: number;
  /** Paths asked for so far, in order. */
  paths: string[];
  /** Addresses (or `host:port`) of other servers asked for, when this is the proxy. */
  foreign: string[];
  close(): Promise<void>;
}

/** Serves until closed. A handler that throws answers 500 with the reason, so that a test sees it. */
export async function serve(handler: Handler): Promise<Served> {
  const paths: string[] = [];
  const foreign: string[] = [];
  let origin = '';
  const server = createServer((request, response) => {
    // A proxy is asked for whole addresses, a web server for paths: the base is used for the latter only.
    const url = new URL(request.url ?? '/', origin);
    if (url.origin !== origin) {
      foreign.push(url.href);
      response.writeHead(403).end();
      return;
    }
    paths.push(url.pathname + url.search);
    const { status, type, body, headers } = answerSafely(handler, url);
    response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store', ...headers }).end(body);
  });
  server.on('connect', (request, socket) => {
    foreign.push(request.url ?? '');
    socket.on('error', () => {});
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  origin = `http://127.0.0.1:${port}`;
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { origin, port, paths, foreign, close };
}

function answerSafely(handler: Handler, url: URL): Answer & { status: number } {
  const type = 'text/plain; charset=utf-8';
  try {
    const answer = handler(url);
    return answer ? { status: 200, ...answer } : { status: 404, type, body: 'There is nothing here.' };
  } catch (error) {
    return { status: 500, type, body: String(error) };
  }
}

/** Chromium's arguments to have no way out but this server. */
export const chromiumProxy = ({ port }: Served): string[] => [
  `--proxy-server=127.0.0.1:${port}`,
  // Loopback addresses, which browsers reach past a proxy, go through it as well.
  '--proxy-bypass-list=<-loopback>',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
];

/** The same for Firefox, as preferences. */
export const firefoxProxy = ({ port }: Served): Record<string, string | number | boolean> => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
});
