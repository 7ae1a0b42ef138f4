// Makers of arms and equipment that States make contracts with: names that are the same in every language.
import type { PhraseList } from './language.ts';

const MAKERS = [
  'Airbus|Airbus Defence and Space|Airbus Helicopters|Dassault|Dassault Aviation|Thales|Thales Alenia Space|Nexter|KNDS|KNDS France|Arquus|Safran|MBDA|Naval Group|Eurenco|Piriou|OCEA|Socarenam|Kership|Roxel|Texelis|Soframe|Couach|DCI|Défense Conseil International',
  'Rheinmetall|Krauss-Maffei Wegmann|KMW|Hensoldt|Diehl Defence|TKMS|ThyssenKrupp Marine Systems|Heckler & Koch|Quantum Systems|Helsing|Lürssen',
  'BAE Systems|Babcock|Rolls-Royce|QinetiQ|Martin-Baker|Supacat|MSI-Defence Systems|Ultra Electronics|Chemring',
  'Leonardo|Fincantieri|Iveco Defence Vehicles|Beretta|Oto Melara|Elettronica|Intermarine',
  'Indra|Navantia|Santa Bárbara Sistemas|Santa Barbara Sistemas|Expal|EM&E|Urovesa',
  'Saab|Bofors|Kockums|Hägglunds|Nammo|Kongsberg|Patria|Sako|Damen|FN Herstal|John Cockerill|Cockerill Defense|Steyr|Glock|RUAG|Pilatus|Mowag|General Dynamics European Land Systems',
  'Lockheed Martin|Lockheed|Boeing|Raytheon|RTX|Northrop Grumman|General Dynamics|General Atomics|L3Harris|Sikorsky|Bell Textron|Textron|Textron Aviation|Oshkosh|Oshkosh Defense|AM General|Huntington Ingalls|Leidos|Anduril|Palantir|AeroVironment|Sierra Nevada|Sierra Nevada Corporation|DynCorp|Gulfstream|Pratt & Whitney|Honeywell|Shield AI',
  'Elbit|Elbit Systems|Rafael|Rafael Advanced Defense Systems|Israel Aerospace Industries|IAI|Israel Weapon Industries|Elta|NSO Group|Smart Shooter',
  'Baykar|Aselsan|Roketsan|TUSAŞ|TUSAS|Turkish Aerospace|Turkish Aerospace Industries|Havelsan|FNSS|Otokar|BMC|STM|Nurol Makina|Katmerciler|Asfat|ASFAT|MKE|Makine ve Kimya Endüstrisi|Dearsan|Ares Shipyard|Canik|Sarsılmaz|Repkon|Arca Defense',
  'Hanwha|Hanwha Aerospace|Hanwha Ocean|Hanwha Systems|Hyundai Rotem|Korea Aerospace Industries|LIG Nex1|HD Hyundai|HD Hyundai Heavy Industries|Poongsan|Daewoo Shipbuilding|Mitsubishi Heavy Industries|Kawasaki Heavy Industries|ShinMaywa|Mitsubishi Electric',
  'Norinco|NORINCO|AVIC|CATIC|CETC|Poly Technologies|China Shipbuilding Trading Company',
  'Hindustan Aeronautics|Hindustan Aeronautics Limited|HAL|Bharat Electronics|Bharat Dynamics|Bharat Dynamics Limited|BrahMos Aerospace|Larsen & Toubro|Tata Advanced Systems|Bharat Forge|Kalyani Strategic Systems|Mazagon Dock|Garden Reach Shipbuilders|Goa Shipyard|Munitions India|Adani Defence|Solar Industries|Cochin Shipyard|Ashok Leyland',
  'Embraer|Avibras|Helibras|Akaer|Indumil|Cotecmar|COTECMAR|ASMAR|FAMAE|FAdeA|INVAP|ENAER',
  'Rosoboronexport|Rostec|Sukhoi|Kalashnikov|Almaz-Antey|Uralvagonzavod|Russian Helicopters|Ukroboronprom|Ukrspecexport|Motor Sich|Fire Point|Ukrainian Armor',
  'PGZ|Polska Grupa Zbrojeniowa|WB Group|WB Electronics|Huta Stalowa Wola|Mesko|PZL Mielec|Czechoslovak Group|CSG|Excalibur Army|Aero Vodochody|Colt CZ|CZ Group|Česká zbrojovka|Ceska zbrojovka|VOP CZ|Konštrukta Defence|Konstrukta|Romarm|ROMARM|Yugoimport|Jugoimport|Yugoimport-SDPR|Zastava|Milrem|Milrem Robotics|DefSecIntel|Threod|Duro Dakovic',
  'EDGE Group|Tawazun|SAMI|Saudi Arabian Military Industries|Abu Dhabi Ship Building|International Golden Group|Calidus|Barzan Holdings|Barzan|KADDB|JODDB|Arab Organization for Industrialization|NIMR',
  'Denel|Paramount Group|Milkor|Proforce|DICON|Heavy Industries Taxila|Pakistan Aeronautical Complex|Kazakhstan Engineering|Kazakhstan Paramount Engineering|PT PAL|PT Pindad|Pindad|PT Dirgantara Indonesia|ST Engineering|Deftech|Boustead|Austal|Thales Australia|CAE|Bombardier|General Dynamics Land Systems-Canada|Roshel|Irving Shipbuilding',
];

/** Names of companies; each language adds the nouns that announce one not known here. */
export const makers: PhraseList<'company'> = [[MAKERS.join('|'), {}]];
