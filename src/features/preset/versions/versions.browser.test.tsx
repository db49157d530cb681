import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { show } from '#app/app/testing/show.tsx';
import { t } from '#app/app/testing/words.ts';
import { DesignScreen } from '#app/features/picture/designer-parts/designer-screen.tsx';
import { NEW_COMPOSITION } from '#app/features/picture/model/composition.ts';
import { personCalled } from '#app/features/picture/testing/people.ts';
import { designParts } from '../designs/design-parts.ts';
import { writeDesign } from '../model/designs.ts';
import type { Design } from '../model/designs.ts';
import { keptVersions } from './kept-versions.ts';
import { VersionsButton } from './versions-button.tsx';

const MEETING = {
  people: ['Ann', 'Ben'].map(personCalled),
  chair: null,
  poll: null,
  picture: null,
  number: '',
};

const pictureOf = (name: string): Design => ({
  family: 'vmp',
  value: {
    ...NEW_COMPOSITION,
    mode: 'custom',
    layout: 1,
    panes: [{ source: { kind: 'member', person: personCalled(name) } }],
  },
});

function Host() {
  const [design, setDesign] = useState(pictureOf('Ben'));
  return (
    <QueryClientProvider client={new QueryClient()}>
      <DesignScreen title="Picture" onClose={() => undefined}>
        <Suspense>
          <VersionsButton
            preset="p"
            design={design}
            meeting={MEETING}
            parts={designParts}
            onRestore={setDesign}
          />
          <designParts.Summary design={design} />
        </Suspense>
      </DesignScreen>
    </QueryClientProvider>
  );
}

const kept = (name: string, savedAt: number) => ({
  preset: 'p',
  savedAt,
  params: writeDesign(pictureOf(name), {}, ''),
});

it('an earlier version stands large beside what is laid out, and is restored', async () => {
  // the newest is what is laid out
  keptVersions.set([kept('Ben', 2_000_000), kept('Ann', 1_000_000)]);
  await show(<Host />);
  await page.getByRole('button', { name: t('designFiles:versions.open', { count: 2 }) }).click();
  const dialog = page.getByRole('dialog', { name: t('designFiles:versions.title') });
  const [before, now] = [dialog.getByAltText('1 Ann'), dialog.getByAltText('1 Ben')];
  await expect.element(before).toBeVisible();
  await expect.element(now).toBeVisible();
  await expect.poll(() => now.element().getBoundingClientRect().width).toBeGreaterThan(300);
  await dialog.getByRole('button', { name: t('designFiles:versions.restore') }).click();
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(page.getByRole('img', { name: /Ann/ })).toBeVisible();
});
