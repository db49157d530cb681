import { describe, expect, it } from 'vitest';
import { previewBackgroundImage } from './generated/sdk.gen.ts';
import { platform, failure } from './testing/platform.ts';

async function ask(answer: () => Response): Promise<unknown> {
  platform(answer);
  return previewBackgroundImage({ path: { file_id: '7' }, parseAs: 'blob' });
}

describe('a call that asks for a file', () => {
  const bytes = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0);

  it.each(['image/jpeg', 'application/octet-stream', ''])(
    'hands its bytes over, whatever they are called: %s',
    async (type) => {
      const answer = await ask(
        () => new Response(new Blob([bytes]), { headers: { 'content-type': type } }),
      );
      if (!(answer instanceof Blob)) throw new TypeError('not a file');
      expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes);
    },
  );

  it('knows a refusal in its place', async () => {
    const answer = { success: 0, error_code: 51104, description: '不存在' };
    const error = await failure(ask(() => Response.json(answer)));
    expect(error).toMatchObject({ failure: 'refused', code: 51104, description: '不存在' });
  });

  it.each([
    ['success without a file', () => Response.json({ success: 1 })],
    ['a page', () => new Response('<h1>', { headers: { 'content-type': 'text/html' } })],
    ['nothing', () => new Response('')],
  ])('takes %s for no file', async (_what, answer) => {
    expect(await failure(ask(answer))).toMatchObject({ failure: 'malformed' });
  });
});
