// Organs that acts name (`KZ:senate`); the word for one that is not listed is its code.
import { both, type Label } from './label.ts';

export const ORGAN_LABELS: Record<string, Label> = {
  president: both('président', 'president'),
  gov: both('gouvernement', 'government'),
  parliament: both('parlement', 'parliament'),
  senate: both('Sénat', 'Senate'),
  committee: both('commission parlementaire', 'parliamentary committee'),
  majilis: both('Majilis', 'Majilis'),
  duma: both('Douma', 'Duma'),
  council_of_ministers: both('Conseil des ministres', 'Council of Ministers'),
  federation_council: both('Conseil de la Fédération', 'Federation Council'),
  emir: both('émir', 'Emir'),
  assembly: both('assemblée', 'assembly'),
  milli_majlis: both('Milli Majlis', 'Milli Majlis'),
  house: both('chambre basse', 'lower house'),
  cabinet: both('Cabinet', 'Cabinet'),
};
