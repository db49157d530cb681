import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { accountKinds } from './model/accounts.ts';
import { MOST_ROWS_ABOVE, type SheetColumns } from './model/recognise-rows.ts';
import type { WordRole } from './model/role-words.ts';
import { usePersonWords } from './person-words.ts';
import type { Sheet } from './sheets/sheet.ts';
import styles from './people.module.css';

/** So many rows show what a column holds. */
const EXAMPLES = 2;

const ROLES: readonly WordRole[] = ['unused', 'name', 'account', ...accountKinds.names, 'staff'];

interface SheetMappingProps {
  readonly sheet: Sheet;
  readonly columns: SheetColumns;
  /** The user says which column is what. */
  readonly onRoles: (roles: readonly WordRole[]) => void;
  /** The user says in which row the headings are. */
  readonly onHeaderRow: (row: number | undefined) => void;
}

/** Which row has the headings and what each column is for, with the first rows; each can be changed. */
export function SheetMapping({ sheet, columns, onRoles, onHeaderRow }: SheetMappingProps) {
  const { t } = useTranslation('people');
  const id = useId();
  const words = usePersonWords();
  const { headerRow, roles } = columns;
  const headings = headerRow === undefined ? [] : (sheet.rows[headerRow - 1] ?? []);
  const examples = sheet.rows
    .slice(headerRow ?? 0)
    .filter((row) => row.some((cell) => cell !== ''))
    .slice(0, EXAMPLES);
  const says = (role: WordRole) => {
    switch (role) {
      case 'unused':
        return t('file.roles.unused');
      case 'name':
        return t('file.roles.name');
      case 'account':
        return t('file.roles.account');
      case 'staff':
        return t('file.roles.staff');
      default:
        return words.kindName(role);
    }
  };
  return (
    <div className={styles['mapping']}>
      <div className={styles['from']}>
        <label htmlFor={id}>{t('file.headings')}</label>
        <select
          id={id}
          value={headerRow ?? ''}
          onChange={({ target: { value } }) =>
            onHeaderRow(value === '' ? undefined : Number(value))
          }
        >
          <option value="">{t('file.noHeadings')}</option>
          {sheet.rows.slice(0, MOST_ROWS_ABOVE).map((row, index) => {
            const text = row.filter((cell) => cell !== '').join(' · ');
            return (
              text !== '' && (
                // rows never move
                // oxlint-disable-next-line react/no-array-index-key
                <option key={index} value={index + 1}>
                  {t('file.headingRow', { row: index + 1, text: text.slice(0, 40) })}
                </option>
              )
            );
          })}
        </select>
      </div>
      <table aria-label={t('file.columns')}>
        <tbody>
          {roles.map((role, column) => {
            const heading = headings[column] || t('file.column', { number: column + 1 });
            return (
              // columns never move
              // oxlint-disable-next-line react/no-array-index-key
              <tr key={column}>
                <th scope="row">{heading}</th>
                <td>{examples.map((row) => row[column] ?? '').join(' · ')}</td>
                <td>
                  <select
                    aria-label={t('file.roleOf', { column: heading })}
                    value={role}
                    onChange={({ target: { value } }) => {
                      const chosen = ROLES.find((one) => one === value);
                      if (chosen) onRoles(roles.with(column, chosen));
                    }}
                  >
                    {ROLES.map((one) => (
                      <option key={one} value={one}>
                        {says(one)}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
