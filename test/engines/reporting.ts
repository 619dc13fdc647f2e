import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '../support/serve.ts';
import { BUILDS } from '../support/site.ts';

export interface Reporting {
  readonly url: (page: string) => string;
  /** What the engines reported so far. */
  readonly reports: readonly string[];
  readonly close: () => Promise<void>;
}

/** The built site from a host that asks each engine to report what breaks the page's own policy; the policy in the page stays as it is. */
export const reporting = async (): Promise<Reporting> => {
  const site = await serve(BUILDS.root);
  const reports: string[] = [];
  const server = createServer(async (request, response) => {
    if (request.url?.startsWith('/report')) {
      let text = '';
      for await (const part of request) text += part;
      const { 'csp-report': report } = JSON.parse(text);
      reports.push(`${report['document-uri']}: ${report['violated-directive']} stopped ${report['blocked-uri']}`);
      response.writeHead(204).end();
      return;
    }
    const answer = await fetch(site.origin + request.url, { redirect: 'manual' });
    const body = Buffer.from(await answer.arrayBuffer());
    const policy = /http-equiv="content-security-policy" content="([^"]*)"/.exec(body.toString('utf8'))?.[1];
    const headers: Record<string, string> = {
      'content-type': answer.headers.get('content-type') ?? '',
      'cache-control': 'no-store',
    };
    const to = answer.headers.get('location');
    if (to) headers.location = to;
    if (policy) headers['content-security-policy-report-only'] = `${policy.replaceAll('&#39;', "'")}; report-uri /report`;
    response.writeHead(answer.status, headers).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: (page) => `${origin}/${page}`,
    reports,
    close: async () => {
      await new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      });
      await site.close();
    },
  };
};
