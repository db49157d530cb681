import { CaretDownOutlined, CaretRightOutlined } from '#app/components/icons/icons.tsx';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Department } from './model/directory.ts';
import { visibleName } from '#app/lib/foreign-text.ts';
import { FirstRows } from '#app/components/first-rows.tsx';
import styles from './people.module.css';

interface DepartmentTreeProps {
  readonly departments: readonly Department[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

/** Departments under one another; what is below one shows when it is opened. */
export function DepartmentTree({ departments, chosen, onChoose }: DepartmentTreeProps) {
  const { t } = useTranslation('people');
  return (
    <ul className={styles['departments']} aria-label={t('directory.departments')}>
      <Branches of={departments} chosen={chosen} onChoose={onChoose} />
    </ul>
  );
}

interface BranchesProps extends Omit<DepartmentTreeProps, 'departments'> {
  readonly of: readonly Department[];
}

function Branches({ of: departments, chosen, onChoose }: BranchesProps) {
  return (
    <FirstRows of={departments}>
      {(shown, more) => (
        <>
          {shown.map((one) => (
            <Branch key={one.id} department={one} chosen={chosen} onChoose={onChoose} />
          ))}
          {more !== null && <li>{more}</li>}
        </>
      )}
    </FirstRows>
  );
}

interface BranchProps extends Omit<DepartmentTreeProps, 'departments'> {
  readonly department: Department;
}

function Branch({ department: { id, name, children }, chosen, onChoose }: BranchProps) {
  const { t } = useTranslation('people');
  const [open, setOpen] = useState(false);
  const called = visibleName(name) || id;
  const below = t(open ? 'directory.close' : 'directory.open', { name: called });
  return (
    <li>
      <span className={styles['department']} data-chosen={id === chosen || undefined}>
        {children.length > 0 ? (
          <button
            type="button"
            className={styles['fold']}
            aria-expanded={open}
            aria-label={below}
            title={below}
            onClick={() => setOpen(!open)}
          >
            {open ? <CaretDownOutlined aria-hidden /> : <CaretRightOutlined aria-hidden />}
          </button>
        ) : (
          <span className={styles['fold']} />
        )}
        <button type="button" aria-pressed={id === chosen} onClick={() => onChoose(id)}>
          {called}
        </button>
      </span>
      {open && children.length > 0 && (
        <ul>
          <Branches of={children} chosen={chosen} onChoose={onChoose} />
        </ul>
      )}
    </li>
  );
}
