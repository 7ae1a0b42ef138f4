// Common French verbs that say nothing of cooperation: where one stands, the phrase before it is over.
import type { PhraseList } from '../language.ts';
import { conjugate } from './conjugate.ts';

const COMMON =
  'définir|produire|couvrir|prévoir|établir|viser|permettre|porter|comprendre|fixer|englober|inclure|constituer|stipuler|préciser|accorder|concerner|régir|encadrer|contenir|comporter|disposer|marquer|représenter|témoigner|courir|valoir|rester|demeurer|devenir|sembler|ajouter|consacrer|créer|instituer|garantir|offrir|ouvrir|donner|intervenir|figurer|exister|lier|aller|devoir|pouvoir|vouloir|savoir|passer|arriver|inquiéter|appeler|attendre|compter|confirmer|coûter|décider|demander|dépasser|diviser|engager|éviter|expliquer|faciliter|favoriser|fonctionner|gagner|imposer|indiquer|insister|jouer|laisser|manquer|montrer|occuper|parler|perdre|placer|poser|posséder|pousser|prétendre|provoquer|rappeler|recenser|regarder|relever|remonter|renforcer|répondre|reposer|requérir|résulter|réunir|saluer|servir|suffire|tomber|toucher|traiter|travailler|trouver|viser|interdire|interrompre|oublier|obliger|autoriser|habiliter|rendre|recueillir|susciter|sanctionner|aboutir|bénéficier|profiter|tendre|traduire|inscrire|impliquer|nécessiter|supposer|exiger|intégrer|trancher|réclamer|accuser|défendre|dévoiler|espérer|craindre|cacher|coopérer|relancer|renouer|commencer|débuter|tourner|venir|tenir';

const FINITE = new Set(['present', 'past', 'future', 'conditional']);

/** Only finite forms: participles and infinitives go on inside phrases. */
export const verbs: PhraseList<'verb'> = conjugate(COMMON)
  .filter(({ tense }) => FINITE.has(tense))
  .map(({ form, tense }) => [form, { tense }] as const);
