/**
 * Whether a server has no such file. A server of single-page apps answers its page for whatever it has not.
 */
export function isMissingFile(response: Response): boolean {
  const isPage = response.headers.get('Content-Type')?.startsWith('text/html') ?? false;
  return response.status === 404 || (response.ok && isPage);
}
