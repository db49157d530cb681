/** The path that the console was built for, below which it stands: `/console`; empty at the root of its host. */
export const basePath = import.meta.env.BASE_URL.replace(/\/$/, '');

/** An address of the console as the browser needs it. Links of the router do this by themselves. */
export function browserPath(path: string): string {
  return basePath + path;
}

/** The address that the router knows, of one that the browser has. */
export function routerPath(path: string): string {
  return path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : path;
}
