import type { CallRecord } from '#app/api/call-log.ts';

/**
 * The call as a command line, without credentials: token and cookie are shell variables that the reader
 * fills in. A write goes as the form body that the platform expects.
 */
export function asCurl(call: CallRecord, console: string): string {
  const url = new URL(console + call.path);
  for (const [name, value] of Object.entries(call.query)) {
    if (typeof value === 'string' || typeof value === 'number') {
      url.searchParams.set(name, String(value));
    }
  }
  const lines = [`curl ${quoted(url.href)}`, `-X ${call.method}`, `-H 'API-Level: 11'`];
  lines.push(`-b "SSO_COOKIE_KEY=$SSO_COOKIE_KEY"`);
  const token = `--data-urlencode "account_token=$ACCOUNT_TOKEN"`;
  if (call.method === 'GET') lines.splice(2, 0, '--get');
  lines.push(token);
  for (const [field, value] of Object.entries(call.form ?? {})) {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    lines.push(`--data-urlencode ${quoted(`${field}=${text}`)}`);
  }
  return lines.join(' \\\n  ');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
