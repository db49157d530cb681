import {
  CheckCircleFilled,
  ClockCircleOutlined,
  CloseCircleFilled,
  HourglassFilled,
  PlayCircleFilled,
  QuestionCircleOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isRawCode } from '#app/domain/code-names.ts';
import type { MeetingFacts } from './meeting-facts.ts';
import styles from './meeting-page.module.css';

const shapes: Readonly<Record<string, ReactNode>> = {
  booked: <ClockCircleOutlined />,
  running: <PlayCircleFilled />,
  ended: <CheckCircleFilled />,
  'awaiting-approval': <HourglassFilled />,
  refused: <CloseCircleFilled />,
};

/** The state as colour, shape and word; a state nobody knows as the number it came as. */
export function StateBadge({ state }: Pick<MeetingFacts, 'state'>) {
  const { t } = useTranslation('meeting');
  return (
    <span className={styles['state']} data-state={state}>
      {shapes[state] ?? <QuestionCircleOutlined />}
      {isRawCode(state)
        ? t('unknownState', { value: state.slice('raw:'.length) })
        : t(`states.${state}`)}
    </span>
  );
}
