// Chambers of single States by their own names, as French texts write them; whose they are needs no other word.
import type { PhraseList } from '../language.ts';

const CHAMBERS: Readonly<
  Record<string, { assembly?: string; senate?: string; parliament?: string; gov?: string }>
> = {
  AF: { assembly: 'Wolesi Jirga', senate: 'Meshrano Jirga' },
  AL: { assembly: 'Kuvendi' },
  AT: { assembly: 'Nationalrat' },
  AZ: { assembly: 'Milli Majlis|Milli Mejlis|Milli Medjlis' },
  BE: { assembly: 'Chambre belge' },
  BT: { assembly: 'Tshogdu' },
  CH: {
    gov: 'Conseil fédéral',
    senate: 'Conseil des États',
    parliament: 'Chambres fédérales|les Chambres fédérales',
  },
  CZ: { assembly: 'Chambre des députés tchèque' },
  DE: { assembly: 'Bundestag', senate: 'Bundesrat' },
  DK: { assembly: 'Folketing|Folketinget' },
  DZ: { senate: 'Conseil de la nation', assembly: 'APN' },
  EE: { assembly: 'Riigikogu' },
  ES: { assembly: 'Congrès des députés', parliament: 'Cortes générales|Cortès|Cortès générales|les Cortes' },
  ET: { assembly: 'Chambre des représentants des peuples' },
  FI: { assembly: 'Eduskunta' },
  FR: { assembly: 'Palais-Bourbon|Palais Bourbon', senate: 'Palais du Luxembourg|Palais-du-Luxembourg' },
  GB: { assembly: 'Westminster' },
  GR: { assembly: 'Vouli' },
  HR: { assembly: 'Sabor' },
  IE: { assembly: 'Dáil|Dail|Dáil Éireann', senate: 'Seanad', parliament: 'Oireachtas' },
  IL: { assembly: 'Knesset' },
  IN: { assembly: 'Lok Sabha', senate: 'Rajya Sabha' },
  IS: { assembly: 'Althing|Alþingi' },
  IT: { assembly: 'Montecitorio', senate: 'Palais Madame|Palazzo Madama' },
  KG: { assembly: 'Jogorku Kenech|Jogorkou Kenech|Jogorku Kenesh|Jogorkou Kenesh|Jogorkou Kenèche' },
  KZ: { assembly: 'Majilis|Mazhilis|Majilisse|Mäjilis' },
  LT: { assembly: 'Seimas' },
  LV: { assembly: 'Saeima' },
  MN: { assembly: 'Grand Khoural|Grand Khoural d’État|Khoural' },
  MK: { assembly: 'Sobranie' },
  MV: { assembly: 'Majlis du peuple' },
  NL: {
    assembly: 'Tweede Kamer|Seconde Chambre|Deuxième Chambre',
    senate: 'Eerste Kamer|Première Chambre',
    parliament: 'États généraux',
  },
  NO: { assembly: 'Storting|Stortinget' },
  PL: { assembly: 'Sejm|Diète polonaise' },
  RS: { assembly: 'Skupština|Skupchtina' },
  RU: { assembly: 'Douma|Douma d’État', senate: 'Conseil de la Fédération' },
  SE: { assembly: 'Riksdag|Riksdagen' },
  SI: { assembly: 'Državni zbor' },
  TJ: { parliament: 'Majlisi Oli|Madjlisi Oli' },
  TM: { parliament: 'Mejlis' },
  TN: { assembly: 'ARP|Assemblée des représentants du peuple' },
  TR: { assembly: 'Grande Assemblée nationale de Turquie|TBMM|GANT|Grande Assemblée nationale' },
  UA: { assembly: 'Verkhovna Rada|Rada suprême|Rada' },
  US: {
    assembly: 'Chambre des représentants américaine',
    senate: 'Sénat américain',
    parliament: 'Congrès américain|Capitole',
  },
  UZ: { parliament: 'Oliy Majlis|Oliy Majlis ouzbek' },
};

export const chambers: PhraseList<'organ'> = Object.entries(CHAMBERS).flatMap(([country, names]) =>
  (['assembly', 'senate', 'parliament', 'gov'] as const).flatMap((organ) =>
    names[organ] === undefined ? [] : [[names[organ], { organ, country }] as const],
  ),
);
