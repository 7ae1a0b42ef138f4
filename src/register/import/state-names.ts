// English names of States, as treaty lists write them, to codes; nothing where the name is not surely one State's today.
import { foldName } from '../names/fold.ts';

/** Names that the table of today does not have: official, older, inverted. A former State is not its successor. */
const ALIASES = `
GB united kingdom of great britain and northern ireland|great britain
US united states|united states of america
RU russia|russian federation
SU soviet union|union of soviet socialist republics|ussr
NL netherlands the|holland|the netherlands|kingdom of the netherlands
DE germany|germany federal republic|germany federal republic of|federal republic of germany
IE ireland republic of|ireland|eire|irish free state
CZ czech republic|czechia
SK slovak republic|slovakia
TR turkey|turkiye|republic of turkey
KR korea republic of|republic of korea|south korea
KP korea democratic peoples republic of|north korea
VN vietnam|viet nam|vietnam socialist rep of
CN china p r|china peoples republic of|peoples republic of china
TW taiwan
MK macedonia the fyr of|north macedonia|macedonia
BA bosnia and herzegovina|bosnia herzegovina
CI ivory coast|cote divoire
SZ swaziland|eswatini
LK ceylon|sri lanka
TH siam|thailand
IR persia|iran
ET abyssinia|ethiopia
MM burma|myanmar
KH cambodia|kampuchea|khmer republic
BF upper volta|burkina faso
BJ dahomey|benin
MG malagasy republic|madagascar
RO roumania|rumania|romania
SV salvador|el salvador
HT hayti|haiti
AR argentine republic|argentina|argentine confederation
LA laos|lao peoples democratic republic
MD moldova republic of|moldova
BY belarus|byelorussia s s r|byelorussia
UA ukraine|ukraine s s r
CD congo democratic republic of|congo kinshasa|congo leopoldville|zaire
CG congo republic of|congo peoples republic of|congo brazzaville|congo republic of formerly congo pr
SY syria|syrian arab republic
GM gambia the|gambia
BS bahamas|bahamas the
DM dominica commonwealth of|dominica
VC st vincent and the grenadines|saint vincent and the grenadines
KN st kitts and nevis|saint christopher and nevis|st christopher and nevis
LC saint lucia|st lucia
AG antigua and barbuda
TT trinidad and tobago
ST sao tome and principe
GW guinea bissau
GQ equatorial guinea|guinea equatorial
CV cape verde
BN brunei darussalam|brunei
TL timor leste|east timor
WS western samoa|samoa
FM micronesia
VA vatican city|holy see
PS palestine
XK kosovo
SO somalia|somali democratic republic
CF central african republic|central african empire
CH swiss confederation|switzerland
YE yemen|yemen republic of
SR suriname|surinam
LI liechtenstein
EU european union
UN united nations
NATO north atlantic treaty organization|north atlantic treaty organisation
`;

function table(): Map<string, string> {
  const names = new Map<string, string>();
  const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  // Codes that CLDR keeps for what is not a State, or for older ones.
  const not = new Set([
    'AC',
    'CP',
    'CQ',
    'DG',
    'EA',
    'EU',
    'EZ',
    'IC',
    'QO',
    'TA',
    'UN',
    'XA',
    'XB',
    'ZZ',
    'DD',
    'FX',
    'NT',
    'TP',
    'YD',
    'YU',
    'ZR',
    'BU',
    'CS',
    'SU',
    'AN',
    'HK',
    'MO',
    'UK',
  ]);
  for (const a of letters)
    for (const b of letters) {
      const name = not.has(a + b) ? undefined : english.of(a + b);
      if (name) names.set(foldName(name.replace('&', 'and')), a + b);
    }
  for (const line of ALIASES.trim().split('\n')) {
    const [code = ''] = line.split(' ', 1);
    for (const name of line.slice(code.length + 1).split('|')) names.set(name, code);
  }
  return names;
}

let known: Map<string, string> | undefined;

/** `GERMANY, FEDERAL REPUBLIC` → DE; `PRUSSIA` → nothing. */
export function stateOfName(name: string): string | undefined {
  known ??= table();
  const folded = foldName(name.replace('&', ' and '));
  return known.get(folded) ?? known.get(folded.replace(/^(the|republic of|kingdom of|state of) /, ''));
}
