/** Downloading over real HTTP from a small server of this test, whole and broken. */
import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { Failure } from '@/domain/failures';
import { type DownloadRequest, download } from '@/platform/download';
import { type LocalServer, serve } from './brokenServer';

let server: LocalServer | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

function requestTo(url: string, change: Partial<DownloadRequest> = {}): DownloadRequest {
  return {
    url,
    form: { data: 'way["highway"](1,2,3,4);' },
    signal: new AbortController().signal,
    onProgress: () => undefined,
    limitBytes: 1_000_000,
    answerWithinMilliseconds: 5_000,
    pieceWithinMilliseconds: 5_000,
    ...change,
  };
}

async function failureFrom(
  answer: (to: ServerResponse) => void,
  change: Partial<DownloadRequest> = {},
) {
  server = await serve(answer);
  const thrown: unknown = await download(requestTo(server.url, change)).catch((error) => error);
  expect(thrown).toBeInstanceOf(Failure);
  const { key, details } = thrown as Failure;
  return { key, details };
}

describe('a download', () => {
  it('sends one form and nothing that tells who asks, and gives the bytes', async () => {
    server = await serve((to) => to.end('{"elements":[1]}'));
    const blob = await download(requestTo(server.url));
    expect(await blob.text()).toBe('{"elements":[1]}');
    expect(server.questions).toHaveLength(1);
    const [question] = server.questions;
    expect(question?.method).toBe('POST');
    expect(new URLSearchParams(question?.body).get('data')).toBe('way["highway"](1,2,3,4);');
    expect(question?.headers['content-type']).toMatch(/^application\/x-www-form-urlencoded/);
    expect(question?.headers.cookie).toBeUndefined();
    expect(question?.headers.referer).toBeUndefined();
  });

  it('tells how far it is, with the whole size where the server tells it', async () => {
    server = await serve((to) => {
      to.setHeader('Content-Length', 30_000);
      to.write('x'.repeat(10_000));
      setTimeout(() => to.end('x'.repeat(20_000)), 50);
    });
    const seen: [number, number | null][] = [];
    await download(requestTo(server.url, { onProgress: (...told) => seen.push(told) }));
    expect(seen.length).toBeGreaterThanOrEqual(2);
    expect(seen.at(-1)).toEqual([30_000, 30_000]);
    expect(seen.every(([bytes], k) => k === 0 || bytes > (seen[k - 1]?.[0] ?? 0))).toBe(true);
  });

  it('says how long the server asks to wait', async () => {
    expect(
      await failureFrom((to) => to.writeHead(429, { 'Retry-After': '47' }).end('<html>')),
    ).toEqual({ key: 'serverRateLimitedFor', details: { seconds: 47 } });
  });

  it('reads a date to wait for as well', async () => {
    const soon = new Date(Date.now() + 90_000).toUTCString();
    const { key, details } = await failureFrom((to) =>
      to.writeHead(429, { 'Retry-After': soon }).end(),
    );
    expect(key).toBe('serverRateLimitedFor');
    expect(details.seconds).toBeGreaterThan(80);
    expect(details.seconds).toBeLessThanOrEqual(91);
  });

  it('knows too many requests without a time to wait', async () => {
    expect((await failureFrom((to) => to.writeHead(429).end())).key).toBe('serverRateLimited');
  });

  it.each([502, 503, 504])('takes %i as a busy server', async (status) => {
    expect((await failureFrom((to) => to.writeHead(status).end('<html>'))).key).toBe('serverBusy');
  });

  it('tells any other refusal with its number', async () => {
    expect(await failureFrom((to) => to.writeHead(400).end())).toEqual({
      key: 'serverRefused',
      details: { status: 400 },
    });
  });

  it('knows an answer that broke off', async () => {
    const { key } = await failureFrom((to) => {
      to.setHeader('Content-Length', 30_000);
      to.write('{"elements":[');
      setTimeout(() => to.destroy(), 50);
    });
    expect(key).toBe('downloadCutOff');
  });

  it('knows an answer of unknown length that broke off', async () => {
    const { key } = await failureFrom((to) => {
      to.write('{"elements":[');
      setTimeout(() => to.destroy(), 50);
    });
    expect(key).toBe('downloadCutOff');
  });

  it('leaves off an answer that is too large, by its word or by its bytes', async () => {
    const told = await failureFrom((to) => to.end('x'.repeat(3_000_000)));
    expect(told).toEqual({ key: 'downloadTooLarge', details: { limitMegabytes: 1 } });
    await server?.close();
    const untold = await failureFrom((to) => {
      to.write('x'.repeat(2_000_000));
      to.end('x'.repeat(2_000_000));
    });
    expect(untold.key).toBe('downloadTooLarge');
  });

  it('does not wait for ever: neither for the first byte nor for the next', async () => {
    const silent = await failureFrom(() => undefined, { answerWithinMilliseconds: 100 });
    expect(silent.key).toBe('serverTimedOut');
    await server?.close();
    const stuck = await failureFrom((to) => to.write('{'), { pieceWithinMilliseconds: 100 });
    expect(stuck.key).toBe('serverTimedOut');
  });

  it('tells a server that is not there', async () => {
    server = await serve((to) => to.end());
    const { url } = server;
    await server.close();
    await expect(download(requestTo(url))).rejects.toMatchObject({ key: 'serverUnreachable' });
  });

  it('stops by hand, before and during the answer, with the reason given', async () => {
    const controller = new AbortController();
    const reason = new Error('stopped');
    let closed: () => void = () => undefined;
    const gone = new Promise<void>((resolve) => {
      closed = resolve;
    });
    server = await serve((to) => {
      to.on('close', closed);
      to.write('{');
      setTimeout(() => controller.abort(reason), 50);
    });
    const request = requestTo(server.url, { signal: controller.signal });
    await expect(download(request)).rejects.toBe(reason);
    await gone; // the server hears of it, too
    await expect(download(request)).rejects.toBe(reason);
    expect(server.questions).toHaveLength(1);
  });
});
