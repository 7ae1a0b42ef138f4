// What gives a language away, as data: its script, letters that only it has, and the small words that no text of it lacks.

export type Script = 'latin' | 'cyrillic' | 'arabic';

/** Scripts that one language of our field uses. */
export const SCRIPT_LANGUAGES: [lang: string, pattern: RegExp][] = [
  ['hy', /\p{Script=Armenian}/u],
  ['ka', /\p{Script=Georgian}/u],
  ['el', /\p{Script=Greek}/u],
  ['he', /\p{Script=Hebrew}/u],
  ['ja', /\p{Script=Hiragana}|\p{Script=Katakana}/u],
  ['ko', /\p{Script=Hangul}/u],
  ['zh', /\p{Script=Han}/u],
  ['hi', /\p{Script=Devanagari}/u],
];

export interface LanguageMarks {
  lang: string;
  script: Script;
  /** Its letters beyond those that the whole script has (a-z, а-я without ы э ъ ё): for it, and against those without. */
  letters?: string;
  words: string;
}

export const LANGUAGE_MARKS: LanguageMarks[] = [
  {
    lang: 'fr',
    script: 'latin',
    letters: 'àâæçéèêëîïôœùûü',
    words:
      'le la les des du de un une et est dans pour par sur que qui ont avec au aux ce cette son sa ses ne pas il elle leur entre sont été plus',
  },
  {
    lang: 'en',
    script: 'latin',
    words:
      'the of and to in on for with by at from is was were are be been has have had that this which its their will shall would an as it not',
  },
  {
    lang: 'es',
    script: 'latin',
    letters: 'áéíñóúü',
    words:
      'el la los las de del y en que por para con una un se su sus al es fue ha han entre como no lo más este esta',
  },
  {
    lang: 'pt',
    script: 'latin',
    letters: 'ãâáàçéêíõóôú',
    words:
      'o a os as de do da dos das e em que por para com uma um se no na nos ao foi entre não mais pelo pela',
  },
  {
    lang: 'it',
    script: 'latin',
    letters: 'àèéìòù',
    words:
      'il lo la i gli le di del della dei delle e in che per con una un si nel nella al alla è sono ha tra non più dal',
  },
  {
    lang: 'de',
    script: 'latin',
    letters: 'äöüß',
    words:
      'der die das den dem des und in zu mit für von auf ist im ein eine einer am nicht sich wurde hat als bei werden zwischen nach',
  },
  {
    lang: 'nl',
    script: 'latin',
    letters: 'ëïé',
    words:
      'de het een en van in op te met voor is dat die aan door bij zijn werd tussen niet ook als heeft naar',
  },
  {
    lang: 'ro',
    script: 'latin',
    letters: 'ăâîșțşţ',
    words: 'și de la în cu pe din un o a al ale care pentru este sunt prin între nu mai că au fost',
  },
  {
    lang: 'pl',
    script: 'latin',
    letters: 'ąćęłńóśźż',
    words: 'i w z na do się o że nie jest oraz po przez dla od między który które został',
  },
  {
    lang: 'tr',
    script: 'latin',
    letters: 'çğıöşüâîû',
    words:
      've bir bu ile için olarak da de en çok gibi kadar sonra daha ise olan arasında tarafından göre olduğunu ancak',
  },
  {
    lang: 'az',
    script: 'latin',
    letters: 'əçğıöşü',
    words:
      'və bir bu ilə üçün olaraq da də ən çox sonra daha olan arasında tərəfindən edib olub haqqında görə',
  },
  {
    lang: 'uz',
    script: 'latin',
    letters: 'ʻ',
    words:
      'va bilan uchun bu ham bir bo‘yicha haqida hamda tomonidan o‘rtasida yil yilda qilindi etildi bo‘lib kelishuv to‘g‘risida mudofaa vazirligi vaziri harbiy hamkorlik davlat respublikasi tomonlar',
  },
  {
    lang: 'tk',
    script: 'latin',
    letters: 'çäžňöşüý',
    words: 'we bilen üçin bu hem bir boýunça hakynda arasynda tarapyndan ýylyň bolan',
  },
  {
    lang: 'kk',
    script: 'latin',
    letters: 'äáğǵıöóñńūúüşýū',
    words: 'men jäne jáne üşın úshin turaly boiynşa boıynsha bul bolyp eken kelisim kelısım memleket',
  },
  {
    lang: 'ru',
    script: 'cyrillic',
    letters: 'ыэъё',
    words: 'и в на с о по не что для из к от за между при как его их также был была были это об во со',
  },
  {
    lang: 'uk',
    script: 'cyrillic',
    letters: 'їєґі',
    words: 'і в на з що для до від за між та про як його їх також був була були це щодо у',
  },
  {
    lang: 'be',
    script: 'cyrillic',
    letters: 'ўіыэё',
    words: 'і ў на з што для да ад за паміж пра як яго таксама быў была',
  },
  {
    lang: 'bg',
    script: 'cyrillic',
    letters: 'ъ',
    words: 'и в на с за от да се е по не че между са към при като бе ще',
  },
  {
    lang: 'kk',
    script: 'cyrillic',
    letters: 'әғқңөұүһіыэъё',
    words: 'және мен бен пен үшін туралы бойынша бұл деп болып арасындағы жылы жылғы осы дейін кейін',
  },
  {
    lang: 'ky',
    script: 'cyrillic',
    letters: 'ңөүыэъё',
    words: 'жана менен үчүн жөнүндө боюнча бул деп болуп ортосундагы жылы ушул чейин кийин тууралуу',
  },
  {
    lang: 'uz',
    script: 'cyrillic',
    letters: 'ўқғҳъэё',
    words: 'ва билан учун бу ҳам бир бўйича ҳақида ҳамда томонидан ўртасида йил тўғрисида',
  },
  {
    lang: 'tg',
    script: 'cyrillic',
    letters: 'ӣӯҷҳқғъэё',
    words: 'ва дар ба аз бо барои ки ин дар бораи байни соли шуд аст',
  },
  {
    lang: 'ar',
    script: 'arabic',
    letters: 'ةىأإ',
    words: 'في من على إلى أن عن مع بين هذا هذه التي الذي بعد ما لا كان وقد كما',
  },
  { lang: 'fa', script: 'arabic', letters: 'پچژگک', words: 'در از به که این را با برای است و بر های می شد' },
  { lang: 'ur', script: 'arabic', letters: 'ٹڈڑںےہ', words: 'کے کی کا میں سے اور ہے کو پر نے یہ' },
  { lang: 'kk', script: 'arabic', letters: 'ۇەۋىڭ', words: 'مەن جانە تۋرالى ءۇشىن بويىنشا بۇل دەپ' },
];
