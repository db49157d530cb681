import { existsSync } from 'node:fs';

/** nginx as Debian installs it: in a folder that is not on everybody's PATH. */
export function findNginx(): string | undefined {
  const folders = ['/usr/sbin', ...(process.env['PATH'] ?? '').split(':')];
  return folders.map((folder) => `${folder}/nginx`).find((file) => existsSync(file));
}
