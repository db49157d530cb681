import { tokenPaths, paths, methods } from './calls.ts';
import { origins, hosts } from './callers.ts';
import { smuggling, requestHeaders, uploads, signIns, halfSent } from './requests.ts';
import { answers, cookies, brokenAnswers } from './answers.ts';
import { health } from './health.ts';
import type { Probe } from './probe.ts';

/** What both proxies are asked, and what must come of it. */
export const probes: Readonly<Record<string, readonly Probe[]>> = {
  'credentials go by the path': tokenPaths,
  'paths are plain': paths,
  'methods are those of the contract': methods,
  'pages of other origins are refused': origins,
  'hosts are ours': hosts,
  'one request is one request': smuggling,
  'a request carries what a call needs': requestHeaders,
  'answers are data': answers,
  'cookies are ours': cookies,
  'broken answers are answered for': brokenAnswers,
  'uploads have their limits': uploads,
  'sign-ins are forms': signIns,
  'nobody waits for ever': halfSent,
  'health is told': health,
};
