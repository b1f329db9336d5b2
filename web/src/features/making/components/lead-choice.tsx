import { Choices } from '@/components/choices';
import type { Character } from '@/lib/api-schemas';
import { t } from '@/lib/messages/translate';

interface Props {
  characters: Character[];
  chosen: string[];
  onChange: (chosen: string[]) => void;
}

/** Who of several comes first in the cast. */
export function LeadChoice({ characters, chosen, onChange }: Props) {
  const players = characters.filter(({ id }) => chosen.includes(id));
  const [lead] = chosen;
  if (players.length < 2 || !lead) return null;
  return (
    <Choices
      legend={t('making.lead.label')}
      value={lead}
      onChange={(id) => onChange([id, ...chosen.filter((other) => other !== id)])}
      options={players.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}
