import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { OperationId } from '#app/api/generated/operations.gen.ts';
import { levelOf } from '#app/api/platform-level.ts';
import { systemQueries } from './api/system.ts';

export interface Offered {
  readonly offered: boolean;
  /** Why not, for the control's tooltip. */
  readonly reason: string | undefined;
}

/**
 * Whether the connected platform is new enough for an operation. While the level is not known yet an operation
 * counts as offered: the platform itself will refuse what it does not have.
 */
export function useOffered(operation: OperationId): Offered {
  const { t } = useTranslation('shell');
  const { data } = useQuery(systemQueries.version());
  const needed = levelOf(operation);
  const level = data?.api_level;
  const offered = needed === undefined || level === undefined || needed <= level;
  return { offered, reason: offered ? undefined : t('needsLevel', { needed, level }) };
}
