// Words of the review queue.
import { count, inBoth } from '../../words/words.ts';

export const reviewWords = inBoth(
  {
    title: 'Relecture',
    lead: 'Ce que la machine a lu attend votre accord. Chaque décision peut être annulée.',
    claims: 'Affirmations',
    same: 'Même ou différent ?',
    none: 'Rien à relire. Tout est décidé.',
    noneSame: 'Aucun rapprochement à trancher.',
    remaining: (n: number) => count(n, 'affirmation à relire', 'affirmations à relire', 'fr'),
    fact: 'Type',
    rule: 'Règle de lecture',
    all: 'Tous',
    acceptRule: (n: number) => `Accepter les ${n} affichées`,
    acceptRuleAsk: (n: number) =>
      `${count(n, 'affirmation sera acceptée', 'affirmations seront acceptées', 'fr')} d’un coup. Chaque décision peut être annulée.`,
    about: 'sur',
  },
  {
    title: 'Review',
    lead: 'What the machine has read awaits your word. Each decision can be undone.',
    claims: 'Claims',
    same: 'Same or different?',
    none: 'Nothing to review. All is decided.',
    noneSame: 'No likeness to decide on.',
    remaining: (n: number) => count(n, 'claim to review', 'claims to review'),
    fact: 'Type',
    rule: 'Reading rule',
    all: 'All',
    acceptRule: (n: number) => `Accept the ${n} shown`,
    acceptRuleAsk: (n: number) =>
      `${count(n, 'claim will be accepted', 'claims will be accepted')} at once. Each decision can be undone.`,
    about: 'about',
  },
);
