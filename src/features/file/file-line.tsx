import { DeleteOutlined, PaperClipOutlined } from '#app/components/icons/icons.tsx';
import { message } from '#app/components/messages/messages.ts';
import { Button } from '#app/components/button/button.tsx';
import { useTranslation } from 'react-i18next';
import { useSizeText } from '#app/components/use-measures.ts';
import type { StoredFile } from '#app/api/generated/types.gen.ts';
import { isFailure } from '#app/saving/outcome.ts';
import { useWrite } from '#app/saving/use-write.ts';
import { useNow } from '#app/components/time/use-now.ts';
import { useTimeFormat } from '#app/components/time/use-zone.ts';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { askToConfirm } from '#app/components/confirm/confirmations.ts';
import { daysLeft, leavesAt } from './model/file-life.ts';
import { fileLink } from './model/file-link.ts';
import { parseTime } from '#app/lib/time.ts';
import { fileDeletion } from './file-writes.ts';
import { ForeignText } from '#app/components/foreign-text.tsx';
import { hasVisible, safeFileName } from '#app/lib/foreign-text.ts';
import styles from './meeting-files.module.css';

interface FileLineProps {
  readonly file: StoredFile;
  readonly ownerId: string;
  readonly staged: boolean;
}

/** One file: to be downloaded, how long it is still there, to be deleted. */
export function FileLine({ file, ownerId, staged }: FileLineProps) {
  const { t } = useTranslation('files');
  const sizeText = useSizeText();
  const deletes = useOffered('deleteMeetingFile');
  const format = useTimeFormat();
  const now = useNow();
  const { file_name: given, file_id: id } = file;
  const name = given !== undefined && hasVisible(given) ? given : id;
  const uploaded = parseTime(file.create_time)?.at;
  const left = uploaded === undefined ? undefined : daysLeft(uploaded, now);
  const facts = [
    file.creator_name,
    uploaded !== undefined && format.dateTime(new Date(uploaded)),
  ].filter(Boolean);

  const removal = useWrite({
    prepare: () => fileDeletion(ownerId, file.file_id),
    onEnded: ({ kind }) => {
      if (kind === 'done') message.success(t('remove.done', { name }));
    },
  });

  function remove() {
    askToConfirm({
      title: t('remove.title', { name }),
      consequence: t(staged ? 'remove.consequenceStaged' : 'remove.consequence'),
      confirm: t('remove.confirm'),
      danger: true,
      run: async () => {
        const ended = await removal.run();
        return isFailure(ended) ? ended : undefined;
      },
    });
  }

  return (
    <li className={styles['file']}>
      <PaperClipOutlined className={styles['clip']} aria-hidden />
      <span className={styles['name']}>
        <Download name={name} url={file.file_url} />
      </span>
      {uploaded !== undefined && left !== undefined && (
        <span
          className={styles['left']}
          data-soon={left <= 1 || undefined}
          title={t('leavesAt', { time: format.dateTime(new Date(leavesAt(uploaded))) })}
        >
          {left > 0 ? t('daysLeft', { count: left }) : t('leavesToday')}
        </span>
      )}
      <Button
        size="small"
        type="text"
        icon={<DeleteOutlined aria-hidden />}
        className={styles['delete'] ?? ''}
        aria-label={t('remove.actionOf', { name })}
        title={deletes.reason ?? t('remove.action')}
        disabled={!deletes.offered}
        onClick={remove}
      />
      <span className={styles['facts']}>
        {file.file_size && (
          <span title={t('sizeWhy')}>{t('size', { size: sizeText(file.file_size) })}</span>
        )}
        {facts.length > 0 && <span>{facts.join(' · ')}</span>}
      </span>
    </li>
  );
}

/** Followed only where it leads to the platform, or by http(s) elsewhere; always saved, never shown as a page here. */
function Download({ name, url }: { readonly name: string; readonly url: string | undefined }) {
  const { t } = useTranslation('files');
  const link = fileLink(url, location.origin);
  switch (link.kind) {
    case 'platform':
      return (
        <a href={link.href} download={safeFileName(name)} aria-label={t('open', { name })}>
          <ForeignText>{name}</ForeignText>
        </a>
      );
    case 'elsewhere':
      return (
        <>
          <a
            href={link.href}
            target="_blank"
            rel="noopener noreferrer"
            aria-label={t('openElsewhere', { name, host: link.host })}
          >
            <ForeignText>{name}</ForeignText>
          </a>
          <small className={styles['soft']}>{t('elsewhere', { host: link.host })}</small>
        </>
      );
    default:
      return (
        <>
          <ForeignText>{name}</ForeignText>
          <small className={styles['soft']}>{url ? t('noLink', { url }) : t('noAddress')}</small>
        </>
      );
  }
}
