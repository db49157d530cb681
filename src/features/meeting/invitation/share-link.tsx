import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { lazyPart } from '#app/components/pieces/lazy-part.tsx';
import { CopyButton } from '#app/components/copy-button.tsx';
import { utf8Length } from '#app/lib/naming.ts';
import { webAddress } from './web-address.ts';
import styles from './invitation.module.css';

const LinkCode = lazyPart(() => import('./link-code.tsx'));

interface ShareLinkProps {
  readonly joinLink: string | undefined;
  readonly liveLink: string | undefined;
  readonly meetingNumber: string;
}

const qrSize = 116;
/** A code of the usual error correction (level M) holds no more. */
const qrBytes = 2331;

/** The addresses of a meeting: to follow, to copy, to scan. */
export function ShareLink({ joinLink, liveLink, meetingNumber }: ShareLinkProps) {
  const { t } = useTranslation('invitation');
  return (
    <div className={styles['share']}>
      <div className={styles['addresses']}>
        {joinLink ? (
          <Address label={t('link')} copyLabel={t('copyLink')} address={joinLink} />
        ) : (
          <p className={styles['none']}>
            <strong>{t('noLink')}</strong>{' '}
            {meetingNumber ? t('noLinkWhy', { number: meetingNumber }) : t('noLinkNoNumber')}
          </p>
        )}
        {liveLink && (
          <Address label={t('liveLink')} copyLabel={t('copyLiveLink')} address={liveLink} />
        )}
      </div>
      {joinLink && utf8Length(joinLink) > qrBytes && (
        <p className={styles['none']}>{t('qrTooLong')}</p>
      )}
      {joinLink && utf8Length(joinLink) <= qrBytes && (
        <figure className={styles['code']} aria-label={t('qr')}>
          <div aria-hidden style={{ minHeight: qrSize }}>
            <Suspense>
              <LinkCode link={joinLink} size={qrSize} />
            </Suspense>
          </div>
          <figcaption>{t('qrHint')}</figcaption>
        </figure>
      )}
    </div>
  );
}

interface AddressProps {
  readonly label: string;
  readonly copyLabel: string;
  readonly address: string;
}

function Address({ label, copyLabel, address }: AddressProps) {
  const { t } = useTranslation('invitation');
  const target = webAddress(address);
  return (
    <div className={styles['address']}>
      <span className={styles['label']}>{label}</span>
      {target ? (
        <a href={target} target="_blank" rel="noreferrer">
          {address}
        </a>
      ) : (
        <span title={t('unsafeLink')}>{address}</span>
      )}
      <CopyButton iconOnly size="small" label={copyLabel} text={() => address} />
    </div>
  );
}
