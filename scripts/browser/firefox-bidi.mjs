#!/usr/bin/env node
/**
 * Firefox for Playwright: started in its place, with its arguments, and reached by WebDriver BiDi through a relay.
 *
 * Playwright sets the media features of every new context by a command that Debian's Firefox ESR does not know yet, and
 * gives up when that is refused. The relay answers this command itself; the features come from Firefox's preferences
 * (playwright.config.ts). Everything else passes unchanged. Plain JavaScript, as the first Node.js found runs it.
 */
import { spawn } from 'node:child_process';
import process from 'node:process';
import { WebSocket, WebSocketServer } from 'ws';

/** What is answered here, as if Firefox had done it. */
const ANSWERED_HERE = new Set(['emulation.setMediaFeaturesOverride']);

const ADDRESS = /WebDriver BiDi listening on (ws:\/\/\S+)/;

const executable = process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr';
const firefox = spawn(executable, process.argv.slice(2), { stdio: ['ignore', 'inherit', 'pipe'] });
firefox.on('error', (error) => {
  process.stderr.write(`${executable}: ${error.message}\n`);
  process.exit(1);
});
firefox.on('exit', (code) => process.exit(code ?? 1));
for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT', 'SIGHUP'])) {
  process.on(signal, () => firefox.kill(signal));
}

let printed = '';
let isServing = false;
firefox.stderr.setEncoding('utf8');
firefox.stderr.on('data', (/** @type {string} */ text) => {
  if (isServing) {
    process.stderr.write(text);
    return;
  }
  printed += text;
  const address = ADDRESS.exec(printed)?.[1];
  if (address === undefined) return;
  isServing = true;
  relay(address);
});

/** Serves what Firefox serves at that address, and prints the address as Firefox does. @param {string} upstream */
function relay(upstream) {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  server.on('connection', (playwright, request) => {
    const browser = new WebSocket(`${upstream}${request.url ?? ''}`, { perMessageDeflate: false });
    const opened = new Promise((resolve) => browser.once('open', resolve));
    playwright.on('message', (data) => {
      const message = textOf(data);
      const { id, method } = JSON.parse(message);
      if (ANSWERED_HERE.has(method)) {
        playwright.send(JSON.stringify({ type: 'success', id, result: {} }));
      } else {
        void opened.then(() => browser.send(message));
      }
    });
    browser.on('message', (data) => playwright.send(textOf(data)));
    browser.on('close', () => playwright.close());
    browser.on('error', () => playwright.close());
    playwright.on('close', () => browser.close());
  });
  server.on('listening', () => {
    const address = server.address();
    if (address === null || typeof address === 'string') return;
    process.stderr.write(`WebDriver BiDi listening on ws://127.0.0.1:${address.port}\n`);
  });
}

/** Text arrives as one buffer. @param {import('ws').RawData} data */
function textOf(data) {
  return Buffer.isBuffer(data) ? data.toString() : '';
}
