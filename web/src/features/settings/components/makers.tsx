import { Brush, PenLine } from 'lucide-react';
import type { ReactNode } from 'react';

import { Trouble } from '@/components/trouble';
import type { Maker } from '@/lib/api-schemas';
import { t } from '@/lib/messages/translate';
import { priceOf } from '@/lib/money';

import { useAbout } from '../api/get-about';
import styles from './makers.module.css';

/** Who writes and who paints here, and what each costs. */
export function Makers() {
  const { data, error, refetch } = useAbout();
  if (error && !data) return <Trouble error={error} onRetry={() => void refetch()} />;
  if (!data) return null;
  return (
    <ul className={styles.makers}>
      <MakerCard
        icon={<PenLine aria-hidden="true" />}
        role={t('settings.storyteller')}
        maker={data.storyteller}
        price={(cents) => t('settings.price.story', { price: priceOf(cents) })}
      />
      <MakerCard
        icon={<Brush aria-hidden="true" />}
        role={t('settings.painter')}
        maker={data.painter}
        price={(cents) => t('settings.price.picture', { price: priceOf(cents) })}
      />
    </ul>
  );
}

interface CardProps {
  icon: ReactNode;
  role: string;
  maker: Maker | null;
  price: (cents: number) => string;
}

function MakerCard({ icon, role, maker, price }: CardProps) {
  return (
    <li className={styles.maker}>
      <span className={styles.icon}>{icon}</span>
      <div>
        <h3>{role}</h3>
        {maker ? <p>{describe(maker, price)}</p> : <p className={styles.away}>{t('settings.maker.away')}</p>}
      </div>
    </li>
  );
}

function describe(maker: Maker, price: (cents: number) => string): string {
  if (maker.built_in) return t('settings.maker.builtIn');
  const name = maker.model ?? maker.name;
  if (maker.cents === null) return t('settings.maker.priceUnknown', { name });
  return t('settings.maker.model', {
    name,
    price: maker.cents === 0 ? t('settings.price.free') : price(maker.cents),
  });
}
