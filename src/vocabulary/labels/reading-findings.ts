// What reading could not tell, in French: its own sentences are English.
import type { Language } from './label.ts';

const IN_FRENCH: Record<string, string> = {
  'no-publication-date':
    'Rien ne dit quand le document a été publié : « samedi » ou « le mois dernier » restent ouverts.',
  'publication-year-unknown': 'La page donne le jour et le mois de publication, mais pas l’année.',
  'metadata-date-contradicts-text': 'Les dates de publication se contredisent ; la plus sûre est suivie.',
  'charset-guessed': 'Le fichier ne dit pas son codage ; il a été deviné d’après ses lettres.',
  'broken-characters': 'Quelques caractères du fichier sont abîmés et lus comme \uFFFD.',
  'no-text-layer': 'Des pages n’ont pas de texte (images) : ce qu’elles disent n’est pas lu.',
  'language-not-read':
    'Le programme ne sait pas encore lire cette langue : le texte est gardé et se cherche, mais aucune affirmation n’en est tirée.',
};

/** The sentence of a finding in the reader's language. */
export const findingText = (
  { code, message }: { code: string; message: string },
  language: Language,
): string => (language === 'fr' ? (IN_FRENCH[code] ?? message) : message);
