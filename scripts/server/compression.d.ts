/** As far as it is used here; the package's own types would bring those of express along. */
declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  type Filter = (req: IncomingMessage, res: ServerResponse) => boolean;

  /** Has what is written to `res` from now on travel compressed, where the browser takes it. */
  type Compress = (req: IncomingMessage, res: ServerResponse, next: () => void) => void;

  export default function compression(options: {
    readonly filter: Filter;
    readonly threshold: number;
  }): Compress;
}
