import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { show } from '#app/app/testing/show.tsx';
import { FirstRows } from './first-rows.tsx';
import { IdNameList } from './id-name-list/id-name-list.tsx';

const MANY = 10_000;
const numbers = Array.from({ length: MANY }, (_, index) => index);
const elements = () => document.querySelectorAll('main *').length;
const rows = () => page.getByRole('listitem').elements().length;

const list = (always?: (row: number) => boolean) => (
  <FirstRows of={numbers} {...(always && { always })}>
    {(shown, more) => (
      <>
        <ul>
          {shown.map((row) => (
            <li key={row}>{row}</li>
          ))}
        </ul>
        {more}
      </>
    )}
  </FirstRows>
);

it('of very many rows a few stand in the page, and others come when somebody asks', async () => {
  await show(list());
  expect(elements()).toBeLessThan(200);
  expect(rows()).toBe(100);
  await page.getByRole('button', { name: 'Show more (9900 left)' }).click();
  expect(rows()).toBe(200);
  await expect.element(page.getByRole('button', { name: 'Show more (9800 left)' })).toBeVisible();
});

it('a row that is asked for is there wherever it stands', async () => {
  await show(list((row) => row === 7000));
  expect(rows()).toBe(101);
  await expect.element(page.getByText('7000')).toBeVisible();
});

it('a list of ids takes very many rows, and an added one is in it', async () => {
  const all = numbers.map((number) => ({ id: `id${number}`, name: `Domain ${number}` }));
  await show(
    <IdNameList
      id="domains"
      label="Domains"
      empty="None"
      unnamed="Unnamed"
      rows={all}
      placeholder="One a line"
      notRead="Not an id"
      isId={() => true}
      onAdd={() => {}}
      onRemove={() => {}}
    />,
  );
  expect(rows()).toBe(100);
  await expect.element(page.getByRole('button', { name: /9900 left/ })).toBeVisible();
});
