// Chambers of single States as French texts name them, beside the own names that every language writes alike.
import type { PhraseList } from '../language.ts';
import { parliaments } from '../parliaments.ts';

type Names = Partial<Record<'assembly' | 'senate' | 'parliament' | 'gov', string>>;

const FRENCH_NAMES: Readonly<Record<string, Names>> = {
  AZ: { parliament: 'Milli Medjlis' },
  CH: {
    gov: 'Conseil fédéral',
    senate: 'Conseil des États',
    parliament: 'Chambres fédérales|les Chambres fédérales',
  },
  DE: { senate: 'Bundesrat' },
  DZ: { senate: 'Conseil de la nation', assembly: 'APN' },
  ES: { assembly: 'Congrès des députés', parliament: 'Cortes générales|Cortès|Cortès générales' },
  ET: { assembly: 'Chambre des représentants des peuples' },
  FR: { assembly: 'Palais-Bourbon|Palais Bourbon', senate: 'Palais du Luxembourg|Palais-du-Luxembourg' },
  GB: { assembly: 'Westminster' },
  IT: { assembly: 'Montecitorio', senate: 'Palais Madame|Palazzo Madama' },
  KG: { parliament: 'Jogorku Kenech|Jogorkou Kenesh|Jogorkou Kenèche' },
  KZ: { assembly: 'Majilisse|Mäjilis' },
  MN: { parliament: 'Grand Khoural|Grand Khoural d’État|Khoural' },
  MV: { parliament: 'Majlis du peuple' },
  NL: {
    assembly: 'Seconde Chambre|Deuxième Chambre',
    senate: 'Première Chambre',
    parliament: 'États généraux',
  },
  PL: { assembly: 'Diète polonaise' },
  RS: { parliament: 'Skoupchtina|Skupchtina' },
  RU: { assembly: 'Douma|Douma d’État', senate: 'Conseil de la Fédération' },
  TJ: { parliament: 'Madjlisi Oli' },
  TN: { assembly: 'ARP|Assemblée des représentants du peuple' },
  TR: { parliament: 'Grande Assemblée nationale de Turquie|GANT|Grande Assemblée nationale' },
  TW: { parliament: 'Yuan législatif' },
  UA: { parliament: 'Rada suprême' },
  US: { parliament: 'Congrès américain|Capitole' },
};

export const chambers: PhraseList<'organ'> = [
  ...parliaments,
  ...Object.entries(FRENCH_NAMES).flatMap(([country, names]) =>
    Object.entries(names).map(
      ([organ, phrases]) => [phrases, { organ: organ as keyof Names, country }] as const,
    ),
  ),
];
