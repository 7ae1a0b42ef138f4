// The kinds of claim: each has a sign, a colour and a line style, the same everywhere.
import {
  IconCategory,
  IconCoins,
  IconDoorEnter,
  IconFileText,
  IconFlag3,
  IconHourglass,
  IconQuote,
  IconSignature,
  IconUser,
  type TablerIcon,
} from '@tabler/icons-react';
import './kind-sign.css';
import { capital, useLabels } from './labels.ts';

export const CLAIM_SIGNS: Record<string, TablerIcon> = {
  agreement: IconFileText,
  event: IconSignature,
  term: IconHourglass,
  entry_rule: IconDoorEnter,
  cost: IconCoins,
  domains: IconCategory,
  activity: IconFlag3,
  person: IconUser,
  claim: IconQuote,
};

export function KindSign({ fact, words = false }: { fact: string; words?: boolean }) {
  const { label } = useLabels();
  const Sign = CLAIM_SIGNS[fact] ?? IconFileText;
  return (
    <span className={`kind-sign kind-${fact}`} title={words ? undefined : label('fact', fact)}>
      <Sign size={14} stroke={1.8} aria-hidden="true" />
      {words ? capital(label('fact', fact)) : <span className="hidden">{label('fact', fact)}</span>}
    </span>
  );
}
