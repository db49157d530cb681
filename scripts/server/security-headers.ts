import { randomBytes } from 'node:crypto';

/** What index.html carries wherever a nonce belongs; the server replaces it in every response. */
export const NONCE_PLACEHOLDER = '__CSP_NONCE__';

/** What index.html carries where it says whether reports of errors are taken: `on` or `off`. */
export const REPORTS_PLACEHOLDER = '__ERROR_REPORTS__';

/** 128 random bits, as nginx's `$request_id` has. */
export function createNonce(): string {
  return randomBytes(16).toString('hex');
}

/**
 * The policy of every page. Scripts come from our own files only; style elements (antd writes them
 * while it runs) need the response's nonce; pictures may be previews of files not uploaded yet.
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Sent with everything. nginx.conf.template says the same, and its test compares the two. */
export const SECURITY_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const;
