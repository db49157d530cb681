import { readFileSync } from 'node:fs';
import { defineConfig } from '@hey-api/openapi-ts';
import { parse } from 'yaml';
import { flatDescription } from './src/api/contract/flat-description.ts';

export default defineConfig({
  input: flatDescription(parse(readFileSync('./src/api/openapi.yaml', 'utf8'))),
  output: {
    path: './src/api/generated',
    module: { extension: '.ts' },
    tsConfigPath: null,
    entryFile: false,
  },
  plugins: [
    // Enumerations become constants; their names are those of `x-enum-varnames`.
    { name: '@hey-api/typescript', enums: { mode: 'javascript', case: 'preserve' } },
    { name: '@hey-api/client-fetch', throwOnError: true, baseUrl: false },
    // The token and the cookie belong to the transport.
    { name: '@hey-api/sdk', auth: false, responseStyle: 'data' },
    {
      name: 'zod',
      definitions: true,
      requests: true,
      responses: true,
      dates: { offset: true, local: true },
      // An object with properties lets unknown keys through: an edit sends them back.
      $resolvers: {
        object: (ctx) =>
          ctx.schema.additionalProperties && Object.keys(ctx.schema.properties ?? {}).length
            ? ctx.$(ctx.symbols.z).attr('looseObject').call(ctx.nodes.shape(ctx))
            : ctx.nodes.base(ctx),
      },
    },
  ],
});
