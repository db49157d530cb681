import {
  ArrowDownOutlined,
  ArrowUpOutlined,
  DeleteOutlined,
  SortAscendingOutlined,
  SwapOutlined,
  VerticalAlignBottomOutlined,
  VerticalAlignTopOutlined,
} from '#app/components/icons/icons.tsx';
import { Button } from '#app/components/button/button.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Participant } from '../model/participant.ts';
import type { MemberSwitch } from './member-line.tsx';
import type { RowMove, MemberRow } from './member-rows.ts';
import styles from './member-order.module.css';

const DIRECTIONS: readonly (readonly [RowMove, ReactNode])[] = [
  ['top', <VerticalAlignTopOutlined aria-hidden key="top" />],
  ['up', <ArrowUpOutlined aria-hidden key="up" />],
  ['down', <ArrowDownOutlined aria-hidden key="down" />],
  ['end', <VerticalAlignBottomOutlined aria-hidden key="end" />],
];

interface OrderBarProps {
  readonly chosen: readonly MemberRow[];
  readonly count: number;
  readonly state: MemberSwitch | undefined;
  readonly onMove: (direction: RowMove) => void;
  readonly onRemove: () => void;
  readonly onSort: () => void;
  readonly onReverse: () => void;
}

/** What can be done with the chosen members, and with the order as a whole; it keeps its place. */
export function OrderBar(props: OrderBarProps) {
  const { chosen, count, state, onMove, onRemove, onSort, onReverse } = props;
  const { t } = useTranslation('memberOrder');
  const none = chosen.length === 0;
  return (
    <div className={styles['bar']} role="toolbar" aria-label={t('bar')}>
      <span className={styles['chosen']}>
        {none ? t('nothing') : t('selected', { count: chosen.length })}
      </span>
      <span className={styles['group']}>
        {DIRECTIONS.map(([direction, icon]) => (
          <Button
            key={direction}
            size="small"
            type="text"
            icon={icon}
            aria-label={t(`move.${direction}`)}
            title={t(`move.${direction}`)}
            disabled={none}
            onClick={() => onMove(direction)}
          />
        ))}
        {state && <SwitchButton people={chosen.map(({ person }) => person)} state={state} />}
        <Button
          size="small"
          type="text"
          danger
          icon={<DeleteOutlined aria-hidden />}
          disabled={none}
          onClick={onRemove}
        >
          {t('remove')}
        </Button>
      </span>
      <span className={styles['whole']}>
        <Button
          size="small"
          type="text"
          icon={<SortAscendingOutlined aria-hidden />}
          disabled={count < 2}
          onClick={onSort}
        >
          {t('sort')}
        </Button>
        <Button
          size="small"
          type="text"
          icon={<SwapOutlined aria-hidden rotate={90} />}
          disabled={count < 2}
          onClick={onReverse}
        >
          {t('reverse')}
        </Button>
      </span>
    </div>
  );
}

interface SwitchButtonProps {
  readonly people: readonly Participant[];
  readonly state: MemberSwitch;
}

function SwitchButton({ people, state }: SwitchButtonProps) {
  const on = people.filter(state.isOn).length;
  const all = people.length > 0 && on === people.length;
  return (
    <button
      type="button"
      className={styles['toggle']}
      aria-pressed={all ? true : on > 0 ? 'mixed' : false}
      disabled={people.length === 0}
      onClick={() => state.set(people, !all)}
    >
      {state.label}
    </button>
  );
}
