// Words of the first page.
import { count, inBoth } from '../../words/words.ts';

export const homeWords = inBoth(
  {
    title: 'À faire',
    attention: 'Demande votre attention',
    next: 'À venir',
    recent: 'Nouveau dans le registre',
    horizon: 'Horizon',
    months: (n: number) => `${n} mois`,
    nothing: 'Rien ne presse dans cet horizon.',
    nothingNext: 'Aucune échéance connue dans cet horizon.',
    nothingNew: 'Aucun document pour le moment.',
    daysLeft: (n: number) =>
      n === 0
        ? 'aujourd’hui'
        : n > 0
          ? `dans ${count(n, 'jour', 'jours', 'fr')}`
          : `il y a ${count(-n, 'jour', 'jours', 'fr')}`,
    agreements: (n: number) => count(n, 'accord', 'accords', 'fr'),
    activities: (n: number) => count(n, 'activité', 'activités', 'fr'),
    people: (n: number) => count(n, 'personne', 'personnes', 'fr'),
    documents: (n: number) => count(n, 'document', 'documents', 'fr'),
    toReview: (n: number) => count(n, 'affirmation à relire', 'affirmations à relire', 'fr'),
    add: 'Ajouter des documents',
    subscribe: 'S’abonner au calendrier',
    first: 'Le registre est vide',
    firstMore:
      'Ajoutez un article, un communiqué ou le texte d’un accord : Foedera le lit et propose ce qu’il affirme, passage par passage.',
    from: (title: string) => `dans ${title}`,
    actNotice: 'Voir le préavis',
    actRenewal: 'Voir la durée',
    actExpiry: 'Voir la durée',
    actAwaited: 'Consigner l’acte',
    actContradiction: 'Comparer',
    actReview: 'Relire',
    actIdentity: 'Trancher',
    actConfirmation: 'Confirmer',
    actBasis: 'Voir',
    all: 'Tout',
    only: 'N’afficher que',
  },
  {
    title: 'To do',
    attention: 'Needs your attention',
    next: 'Coming next',
    recent: 'New in the register',
    horizon: 'Horizon',
    months: (n: number) => `${n} months`,
    nothing: 'Nothing is pressing within this horizon.',
    nothingNext: 'No known deadline within this horizon.',
    nothingNew: 'No document yet.',
    daysLeft: (n: number) =>
      n === 0 ? 'today' : n > 0 ? `in ${count(n, 'day', 'days')}` : `${count(-n, 'day', 'days')} ago`,
    agreements: (n: number) => count(n, 'agreement', 'agreements'),
    activities: (n: number) => count(n, 'activity', 'activities'),
    people: (n: number) => count(n, 'person', 'people'),
    documents: (n: number) => count(n, 'document', 'documents'),
    toReview: (n: number) => count(n, 'claim to review', 'claims to review'),
    add: 'Add documents',
    subscribe: 'Subscribe to the calendar',
    first: 'The register is empty',
    firstMore:
      'Add an article, a communiqué or the text of an agreement: Foedera reads it and proposes what it states, passage by passage.',
    from: (title: string) => `in ${title}`,
    actNotice: 'See the notice',
    actRenewal: 'See the term',
    actExpiry: 'See the term',
    actAwaited: 'Record the act',
    actContradiction: 'Compare',
    actReview: 'Review',
    actIdentity: 'Decide',
    actConfirmation: 'Confirm',
    actBasis: 'See',
    all: 'All',
    only: 'Show only',
  },
);
