// The stems of a word: light suffix rules by language, with the exceptions that rules get wrong (loyer is not loi).

interface Stemmer {
  /** By their last letter, the longest first. */
  suffixes: Map<string, [string, string][]>;
  /** Letters that must remain. */
  least: number;
  exceptions: Record<string, string>;
}

/** Suffixes as they stand in folded words: й without its breve. */
const pairs = (words: string): Stemmer['suffixes'] => {
  const all = words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(' ')
    .map((pair): [string, string] => [pair.split('>')[0]!, pair.split('>')[1] ?? ''])
    .sort((a, b) => b[0].length - a[0].length);
  return Map.groupBy(all, ([suffix]) => suffix.at(-1)!);
};

const EN: Stemmer = {
  least: 3,
  suffixes: pairs(
    'ations>at ation>at ating>at ated>at ates>at ate>at ional>ion ions>ion ies>y ied>y ying>y sses>ss ings> ing> edly> ed> es> s> ments>ment ’s> ly> izes>iz ized>iz ise>is ises>is ised>is ize>iz e>',
  ),
  exceptions: {
    defence: 'defens',
    defense: 'defens',
    defensive: 'defens',
    forces: 'forc',
    force: 'forc',
    armies: 'army',
    series: 'series',
    news: 'news',
    arms: 'arms',
    arm: 'arm',
    training: 'train',
    treaties: 'treat',
    treaty: 'treaty',
    bases: 'base',
    base: 'base',
    basing: 'base',
    states: 'state',
    state: 'state',
    united: 'united',
    during: 'during',
    thing: 'thing',
    king: 'king',
  },
};
EN.exceptions['treaties'] = 'treaty';

const FR: Stemmer = {
  least: 3,
  suffixes: pairs(
    'issements>iss issement>iss ifications>ifi ification>ifi ifier>ifi ifient>ifi ifie>ifi ifies>ifi ifiee>ifi ifiees>ifi atrices>at ations>at ation>at ateurs>at ateur>at atrice>at eraient> ements>  ement>  iques>iq ique>iq ives>if ive>if ifs>if euses>eu euse>eu eux>eu ales>al ale>al aux>al elles>el elle>el ennes>en enne>en iennes>ien ienne>ien iens>ien ees> ee> es> er> ent> ait> aient> ant> ants> antes> e> s> x>',
  ),
  exceptions: {
    loyer: 'loyer',
    loyers: 'loyer',
    loi: 'loi',
    lois: 'loi',
    pays: 'pays',
    mois: 'mois',
    forces: 'forc',
    force: 'forc',
    armee: 'armee',
    armees: 'armee',
    arme: 'arme',
    armes: 'arme',
    avion: 'avion',
    avions: 'avion',
    traite: 'traite',
    traites: 'traite',
    fois: 'fois',
    bras: 'bras',
    cours: 'cours',
    course: 'course',
    corps: 'corps',
    secours: 'secours',
    mer: 'mer',
    mere: 'mere',
    pres: 'pres',
    terre: 'terre',
    terres: 'terre',
    guerre: 'guerre',
    guerres: 'guerre',
  },
};

const RU: Stemmer = {
  least: 3,
  suffixes: pairs(
    'ениями> ениям> ениях> ением> ения> ений> ению> ение> ами> ями> ого> его> ому> ему> ыми> ими> ская>ск ский>ск ское>ск ские>ск ского>ск скому>ск скими>ск ских>ск ским>ск скую>ск ской>ск ая> яя> ое> ее> ые> ие> ый> ий> ой> ую> юю> ых> их> ым> им> ом> ем> ам> ям> ах> ях> ов> ев> ей> ии> ия> ию> а> я> о> е> у> ю> ы> и> ь> й>',
  ),
  exceptions: {},
};

const TR: Stemmer = {
  least: 3,
  suffixes: pairs(
    'larinin> lerinin> larina> lerine> larini> lerini> larin> lerin> lardan> lerden> larda> lerde> lara> lere> lari> leri> lar> ler> sinin> sunun> sini> sina> sine> nin> nun> dan> den> tan> ten> da> de> ta> te> in> un> yi> yu> ya> ye> na> ne> si> su> i> u> a> e>',
  ),
  exceptions: {},
};

const KK: Stemmer = {
  least: 3,
  suffixes: pairs(
    'ларының> лерінің> дарының> дерінің> лардың> лердің> ларға> лерге> лары> лері> дары> дері> тары> тері> ының> інің> ның> нің> дың> дің> тың> тің> сының> сінің> мен> пен> бен> дан> ден> тан> тен> нан> нен> ға> ге> қа> ке> на> не> ды> ді> ты> ті> ны> ні> да> де> та> те> лар> лер> дар> дер> тар> тер> сы> сі> ы> і>',
  ),
  exceptions: {},
};

const STEMMERS: Record<string, Stemmer> = {
  en: EN,
  fr: FR,
  ru: RU,
  be: RU,
  uk: RU,
  bg: RU,
  tr: TR,
  az: TR,
  uz: TR,
  kk: KK,
  ky: KK,
};
const OF_CYRILLIC = new Set(['ru', 'be', 'uk', 'bg', 'kk', 'ky']);

/** Words are folded and of one script, which their first letter tells. */
function isCyrillic(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 0x400 && code < 0x530;
}

/** Stems of a folded word in a language; none where the language has no rules or the word's script is not its own. */
export function stemsOf(word: string, language: string): string[] {
  const stemmer = STEMMERS[language];
  if (!stemmer || word.length < 4 || isCyrillic(word) !== OF_CYRILLIC.has(language)) return [];
  return [stemOf(word, stemmer)];
}

const NO_SUFFIXES: [string, string][] = [];

function stemOf(word: string, { exceptions, suffixes, least }: Stemmer): string {
  if (Object.hasOwn(exceptions, word)) return exceptions[word]!;
  for (const [suffix, ending] of suffixes.get(word.at(-1)!) ?? NO_SUFFIXES)
    if (word.endsWith(suffix) && word.length - suffix.length + ending.length >= least)
      return word.slice(0, word.length - suffix.length) + ending;
  return word;
}
