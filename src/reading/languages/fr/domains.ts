// French words for the fields and forms of defence cooperation, by code.
import type { Domain, Form } from '../../../vocabulary/codes.ts';
import type { PhraseList } from '../language.ts';

const CODES: Record<Domain, string> = {
  POL: 'politique de défense|politiques de défense|politique de défense et de sécurité|politiques de défense et de sécurité|défense et de sécurité|questions de défense|sécurité internationale|questions de sécurité|dialogue stratégique|consultations stratégiques|planification de la défense|stratégie de défense|doctrine|sécurité régionale|politique de sécurité|politiques de sécurité|planification stratégique',
  OPS: 'interopérabilité|planification conjointe|opérations conjointes|opérations communes|planification opérationnelle|patrouilles mixtes|patrouilles conjointes|patrouilles communes|opérationnel|coopération opérationnelle|opérations militaires',
  CBT: 'préparation au combat|formation au combat|entraînement(s)|entraînement au combat|entraînement militaire|entraînements conjoints|préparation opérationnelle|préparation des troupes|préparation des forces|entraînement des troupes|instruction au combat|tir(s)|tir en montagne|tir de précision|progression en montagne|aguerrissement|entraînement opérationnel|tirs réels|préparation combattante|entraînement tactique|entraînement commun|drill|opérations aéroportées|combat en zone urbaine|combat urbain|guérilla',
  EXR: 'exercices|exercices conjoints|exercices communs|exercices militaires|exercices militaires conjoints|exercice(s)|manœuvres|manœuvres conjointes|manœuvres communes|exercices et entraînements|entraînements et exercices',
  EDU: 'enseignement militaire|éducation militaire|enseignement|écoles militaires|académies militaires|études|éducation|établissements d’enseignement|enseignement supérieur militaire|études militaires|académies et écoles militaires|cursus|formation académique militaire|écoles de guerre',
  TRG: 'formation(s)|formation militaire|formation des personnels|formation du personnel|perfectionnement|stages|stage|stages de perfectionnement|formation des cadres|formation des officiers|instruction|formation linguistique|formation technique|perfectionnement des cadres|perfectionnement des personnels|formation aux métiers|formation académique|formation conjointe|formation professionnelle|formation et le perfectionnement|cours|formation spécialisée|renforcement des capacités',
  SOF: 'forces spéciales|opérations spéciales|unités spéciales|commandos|troupes aéroportées',
  AIR: 'armée de l’air|forces aériennes|défense aérienne|défense antiaérienne|espace aérien|espaces aériens|aéronautique|aéronaval(e)|aviation|aviation militaire|simulateurs de vol|police du ciel|police de l’air|drones|drone|opérations aériennes|aérien(ne/s/nes)|aéroporté(e/s/es)|hélicoptères',
  NAV: 'marine(s)|forces navales|marine de guerre|opérations navales|escale(s)|escales|naval(e/es)|sécurité maritime|maritime(s)|piraterie|fusiliers marins|bâtiments de guerre|escales de bâtiments|sûreté maritime|sécurité navale|lutte contre la piraterie|surveillance maritime',
  RNG: 'champs de tir|polygones|polygone(s)|places de tir|terrains d’entraînement|terrain d’entraînement|camps d’entraînement|centres d’entraînement|polygones de tir|terrains d’exercice|terrains de manœuvre',
  BAS: 'bases militaires|base militaire|stationnement|base navale|base aérienne|installations militaires|accès aux bases|facilités|prépositionnement|présence militaire|usage de la piste|piste',
  STA: 'statut des forces|statut juridique|statut du personnel|statut du personnel militaire|statut des personnels|immunité de juridiction|immunités|statut de leurs forces|statut des militaires',
  PKO: 'maintien de la paix|opérations de maintien de la paix|opérations de paix|soutien de la paix|opérations de soutien de la paix|missions de maintien de la paix|missions de paix|soutien à la paix|consolidation de la paix|opérations de soutien à la paix|casques bleus',
  HUM: 'aide humanitaire|humanitaire(s)|assistance humanitaire|recherche et le sauvetage|recherche et sauvetage|recherche et de sauvetage|catastrophes|catastrophes naturelles|secours|sauvetage|gestion des catastrophes|secours en cas de catastrophe|missions humanitaires|hôpital de campagne',
  MED: 'santé militaire|médecine militaire|santé des armées|soutien sanitaire|médecine de guerre|médical(e/s/aux)|chirurgie de guerre|soins médicaux|médecine|service de santé|services de santé|équipements médicaux|sanitaire(s)|soutien médical|santé|médecine de catastrophe|médecine aéronautique',
  MTC: 'coopération militaro-technique|militaro-technique(s)|maintenance|entretien des matériels|entretien|entretien des blindés|technique militaire|réparation|maintien en condition opérationnelle|modernisation des matériels|maintien en condition|réparation des matériels|équipements militaires',
  IND: 'industrie de défense|industries de défense|industrie de la défense|industries militaires|industrie militaire|industrie d’armement|industries de la défense|production de matériels|base industrielle|industriel(le)|coproduction|industries d’armement|production conjointe|industrie',
  ACQ: 'acquisition|acquisition d’équipements|vente d’avions|achat|fourniture d’armements|fourniture|équipement des armées|équipement|livraison d’armes|acquisitions|transfert d’armes|cession de matériels|cession|achats d’armement|fourniture de matériels|fourniture d’équipements|équipements|armement(s)|vente|acquisition de matériels|don de matériels',
  RND: 'recherche scientifique et technique|recherche et développement|recherche appliquée|recherche|recherche appliquée à la défense|recherche-développement|recherche de défense|technologies de défense|innovation|innovation de défense|recherche militaire|développement technologique|recherche et technologie',
  SCI: 'sciences|science militaire|sciences militaires|recherche scientifique|scientifique(s)|science|domaine scientifique',
  LOG: 'soutien logistique|logistique(s)|appui logistique|soutien|intendance|ravitaillement|carburant|coopération logistique|chaîne logistique|approvisionnement',
  TRA: 'transit|transit de matériel militaire|survol|transport militaire|transit des troupes|transport de troupes|droits de survol|transit de matériels',
  INT: 'renseignement(s)|échange de renseignements|renseignement militaire|échange d’informations|partage de renseignements|partage du renseignement|partage d’informations|échanges de renseignements|échange de renseignement',
  SEC: 'informations classifiées|protection des informations|protègent les informations|informations protégées|sécurité des informations|protection du secret|information classifiée|protection des informations classifiées|informations classées',
  CYB: 'cyberdéfense|cybersécurité|cyber|cyberespace|sécurité informatique|guerre cybernétique|lutte informatique|domaine cyber|cyberattaques|défense cyber',
  CIS: 'communications|transmissions|télécommunications|systèmes d’information|guerre électronique|informatique|technologies de l’information|systèmes de commandement|commandement et contrôle',
  SPC: 'espace|spatial(e/es/aux)|domaine spatial|spatiales',
  GEO: 'cartographie|topographie|géodésie|hydrographie|navigation|météorologie|géographie militaire|géographie|hydrographique|géographiques',
  LAW: 'droit militaire|droit international humanitaire|juridique(s)|compétence pénale|droit des conflits armés|justice militaire|affaires juridiques|droit humanitaire|législation militaire',
  ORG: 'organisation|réforme|administration militaire|gestion des ressources humaines|ressources humaines|réforme du secteur de la sécurité|organisation des forces|structure des forces|réforme de l’armée|administration|gestion du personnel',
  INF: 'infrastructures|infrastructure|construction|infrastructures militaires|base navale extension|casernes|génie civil|extension de la base',
  DEM: 'déminage|génie|génie militaire|NRBC|armes chimiques|engins explosifs|engins explosifs improvisés|mines|NBC|explosifs|dépollution|défense nucléaire|risques chimiques|radiologique|déminage humanitaire',
  BOR: 'sécurité des frontières|surveillance des frontières|frontières|frontalier|frontalière|frontaliers|frontalières|sécurité aux frontières|sécurité frontalière|contrôle des frontières|frontière|transfrontalière|criminalité transfrontalière|protection des frontières|garde-frontières|gestion des frontières',
  TER: 'lutte contre le terrorisme|antiterroriste|contre-terrorisme|terrorisme|lutte antiterroriste|antiterrorisme|contre le terrorisme|lutte contre l’extrémisme|extrémisme violent|neutralisation de preneurs d’otages|formation armée illégale|groupes armés illégaux|groupes terroristes|groupes armés|preneurs d’otages',
  ARM: 'maîtrise des armements|désarmement|contrôle des armements|non-prolifération|mesures de confiance|armes légères',
  CUL: 'culture|culturel(le/s/les)|culturelles|histoire militaire|histoire|musées|patrimoine|musique militaire|activités culturelles|mémoire|musées militaires|archives',
  SPO: 'sport(s)|sport militaire|sportif|sportive(s)|sportifs|sports militaires|éducation physique',
  PAT: 'militaro-patriotique|éducation militaro-patriotique|éducation patriotique|patriotique',
  SOC: 'protection sociale|social(e)|vétérans|anciens combattants|affaires sociales|bien-être|action sociale|reconversion',
};

const FORMS: Record<Form, string> = {
  VIS: 'visites|visite|visites officielles|visites d’états-majors|échange de visites|visites de travail|visites mutuelles|échange de délégations|délégations|échanges de visites|visites réciproques|visites de délégations',
  MTG: 'consultations|rencontres|entretiens|réunions|discussions|pourparlers|dialogue|réunions d’experts|échange d’avis|échange d’opinions|réunions de travail|rencontres de travail|concertation',
  EXP: 'échange d’expérience(s)|échanges d’expériences|partage d’expériences|échange de savoir-faire|échanges de spécialistes|échange de spécialistes|échange d’experts|partage d’expertise|partage d’expérience|échange d’expertise|échange d’expériences|retours d’expérience|échange de bonnes pratiques|échanges d’expertise|retour d’expérience|échanges d’experts',
  OBS: 'observateurs|observateur|qualité d’observateur|échange d’observateurs|présence d’observateurs',
  CRS: 'places|stages|bourses|cours|attribution de places|places dans les établissements|stagiaires|stages de perfectionnement|écoles|établissements d’enseignement',
  CNF: 'conférences|séminaires|colloques|symposiums|ateliers|conférence|séminaire|expositions',
  GRP: 'groupe de travail|comité mixte|commission mixte|commission militaire mixte|comité de suivi|comité conjoint|groupes de travail|comité militaire conjoint|groupe de travail conjoint|commission conjointe|comité bilatéral',
  PLN: 'plan annuel|plan de coopération|plan de coopération militaire|programme annuel|plans annuels|plan annuel de coopération|programmes annuels',
  INFO: 'échange d’informations|échange d’information|documentation|échange de documentation|informations|échange de données|information|échange de documents|publications',
};

/** « préparation » alone is too common; so are words that an agreement’s own title repeats. */
export const domains: PhraseList<'domain'> = [
  ...(Object.entries(CODES) as [Domain, string][]).map(
    ([code, phrases]) => [phrases, { codes: [code] }] as const,
  ),
  ...(Object.entries(FORMS) as [Form, string][]).map(
    ([form, phrases]) => [phrases, { forms: [form] }] as const,
  ),
];

/** What opens a list of fields; what stands after it in the sentence is the list. */
export const listOpeners: PhraseList<'list_opener'> = [
  [
    "il a été question de|il a été question d'|il a été question du|on a parlé de|on a parlé d'|a abordé|ont abordé|a évoqué|ont évoqué|embrasse|embrassent|englobe|englobant|passé en revue|a passé en revue|ont passé en revue|coopéreront en|coopèrent en|coopèreront en|directions suivantes|axes suivants|axes de coopération|s'étend à|s'étendent à|touche à|ont discuté de|a discuté de|ont échangé sur|a échangé sur|se sont penchés sur|s'est penché sur|ont fait le point sur|a fait le point sur|ouvre la voie à|s'articule autour de|s'articulent autour de|couvrent|au menu|à l'ordre du jour|coopérer en matière de|collaborer dans|dans le champ|dans les secteurs|dans les matières|dans les sphères|dans les domaines|domaines suivants|les domaines|plusieurs domaines|divers domaines|différents domaines|en matière de|en matière d'|dans le domaine|notamment|porte(nt) sur|porté sur|portait sur|portaient sur|portera sur|portant sur|couvre(nt)|couvrir|couvrira|couvrant|vise à|visent à|vise au|inclut|incluent|inclut des|comprend|comprennent|englobe(nt)|prévoit|prévoient|prévoyant|définit|au programme|au menu|figurent|à savoir|concerne(nt)|s’exerce|permet|permettra|permettent|recense|ouvre|régis par|touche à|touche|axé(e/s/es) sur|centré(e/s/es) sur|consacré(e/s/es) à|ont évoqué|ont discuté|discuté|ont examiné|ont passé en revue|revêtira|revêt|accordait|autorise|encadre|organise|énumère|mentionne|s’étend|ambitionne|renforcer|développer|encourager|coopération en|coopérer dans|coopération dans|relatif à|relative à|relatif au|sur le statut|accord de|activités incluront|possibilité|points clés|utiliser|incluront",
    {},
  ],
  [
    'les formes|formes ci-après|formes suivantes|formes de la coopération|modalités suivantes',
    { forms: true },
  ],
];
