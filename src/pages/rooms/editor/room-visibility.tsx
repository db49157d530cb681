import { Select } from '#app/components/form/select.tsx';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FormField } from '#app/components/form/form-field.tsx';
import { IdNameList } from '#app/components/id-name-list/id-name-list.tsx';
import { textOf, type JsonObject } from '#app/lib/json.ts';
import type { RoomValues } from './room-values.ts';
import form from '#app/saving/saving.module.css';

/** The user domains that see a room, and `visible`, whose meaning nobody has documented. */
export function RoomVisibility() {
  const { t } = useTranslation('rooms');
  const { control } = useFormContext<RoomValues>();
  return (
    <div className={form['narrow']}>
      <FormField
        control={control}
        name="domains"
        id="room-domains"
        label={t('edit.domains')}
        hint={t('edit.domainsWhy')}
      >
        {({ value: domains, onChange }, props) => (
          <IdNameList
            id={props.id}
            label={t('edit.domains')}
            empty={t('access.noDomains')}
            unnamed={t('access.unnamedDomain')}
            rows={domains.map(domainInWords)}
            placeholder={t('edit.domainLines')}
            notRead={t('edit.domainNotRead')}
            isId={isDomainId}
            describedBy={props['aria-describedby']}
            onAdd={(added) =>
              onChange([...domains, ...added.map(({ id, name }) => ({ name, moid: id }))])
            }
            onRemove={(id) => onChange(domains.filter((domain) => domain['moid'] !== id))}
          />
        )}
      </FormField>
      <FormField
        control={control}
        name="visible"
        id="room-visible"
        label={<code>visible</code>}
        hint={t('edit.visibleWhy')}
      >
        {({ value, onChange, onBlur }, { status: _none, ...props }) => (
          <Select
            {...props}
            allowClear
            placeholder={t('edit.platformDecides')}
            value={value}
            onBlur={onBlur}
            onChange={(chosen?: number | null) => onChange(chosen ?? null)}
            options={[...new Set([0, 1, ...(value === null ? [] : [value])])].map((number) => ({
              value: number,
              label: String(number),
            }))}
          />
        )}
      </FormField>
    </div>
  );
}

function domainInWords({ moid, name }: JsonObject) {
  return { id: textOf(moid), name: textOf(name) };
}

/** A moid: letters and digits, with dashes or without. */
function isDomainId(id: string): boolean {
  return /^[\w-]+$/.test(id);
}
