import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { seriousAgainst } from '#app/app/testing/accessibility.ts';
import { show } from '#app/app/testing/show.tsx';
import { t } from '#app/app/testing/words.ts';
import { NEW_POLL } from '#app/features/picture/model/poll.ts';
import { personCalled } from '#app/features/picture/testing/people.ts';
import { TakeReview } from './take-review.tsx';
import type { Taken } from './take-review.tsx';

const [ANN, BEN] = [personCalled('Ann'), personCalled('Ben')];
const OFFERS = [
  { design: { family: 'poll', value: { ...NEW_POLL, members: [ANN, BEN] } } },
] as const;

/** Offers a rotation of two people to a meeting of the first. */
async function showReview() {
  const taken: Taken[] = [];
  await show(
    <QueryClientProvider client={new QueryClient()}>
      <TakeReview
        offers={OFFERS}
        people={[ANN]}
        onBack={() => undefined}
        onTake={(what) => taken.push(what)}
      />
    </QueryClientProvider>,
  );
  return taken;
}

const strangers = page.getByRole('region', { name: t('designFiles:take.strangers') });
const go = page.getByRole('button', { name: t('designFiles:take.go'), exact: true });

it('people who are not in the meeting are named, and join it', async () => {
  const taken = await showReview();
  // the only one
  await expect.element(strangers.getByRole('listitem')).toHaveTextContent('Ben');
  expect(await seriousAgainst(page.getByRole('main'))).toEqual([]);
  await go.click();
  expect(taken).toEqual([{ offers: OFFERS, added: [BEN] }]);
});

it('they are left out of what is taken over where that is chosen', async () => {
  const taken = await showReview();
  await strangers.getByText(t('designFiles:take.leaveThem')).click();
  await go.click();
  expect(taken).toMatchObject([
    { offers: [{ design: { value: { members: [{ name: 'Ann' }] } } }], added: [] },
  ]);
});

it('nothing is taken over where nothing is ticked', async () => {
  await showReview();
  await page.getByRole('checkbox').click();
  await expect.element(strangers).not.toBeInTheDocument();
  await expect.element(go).toBeDisabled();
});
