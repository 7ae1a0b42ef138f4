// What a page's element says it is: words of tags, classes and ids, in the languages web designers use.
import type { PartKind } from '../../../vocabulary/reading.ts';

/** Elements that are what their name says, whatever stands in them. */
export const TAG_ROLE = new Map<string, PartKind>(
  Object.entries({
    nav: 'menu',
    aside: 'related',
    footer: 'legal',
    menu: 'menu',
    figcaption: 'caption',
    caption: 'caption',
    form: 'menu',
    button: 'menu',
    select: 'menu',
    label: 'menu',
  } as const),
);

export const ARIA_ROLE = new Map<string, PartKind>(
  Object.entries({
    navigation: 'menu',
    menu: 'menu',
    menubar: 'menu',
    search: 'menu',
    banner: 'menu',
    complementary: 'related',
    contentinfo: 'legal',
  } as const),
);

/** Words of class and id names. The words are those of markup, so they are few and mostly English. */
const ROLE_WORDS: Record<string, string> = {
  comment: `comment comments commentaire commentaires disqus respond reactions reaction replies reply yorum yorumlar
    kommentarii comentario comentarios commentlist avis forum guestbook`,
  newsletter: `newsletter newsletters subscribe subscription abonnement abonnez mailing mailinglist nl letter paywall
    bulletin suscripcion abone rassylka signup optin`,
  related: `related relacionadas relacionados recommended recommendation recommendations similar latest popular trending
    teaser teasers readmore alsoread readalso also sponsor sponsored partner partners promo advert advertisement ad ads
    adsense banner reklam pub publicite widget sidebar rightbar leftbar hotline breaking mostread okunan okunanlar benzer
    ilgili dakika suggestions suggested outbrain taboola morenews othernews`,
  menu: `nav navbar navigation menu topmenu mainmenu submenu breadcrumb breadcrumbs ariane topbar ticker rates currency
    toolbar share sharing sharer social socials tags tag keywords lang langs languages language pagination pager
    rubriques search skip toc qr wechat login weather meteo`,
  legal: `cookie cookies gdpr rgpd consent copyright footer colophon disclaimer legal mentions privacy terms`,
  metadata: `byline author authors auteur date dateline meta time posted published publication tarih firma signature
    timestamp entry-meta credit credits updated`,
  caption: `caption legende figcaption captiontext`,
};

const KIND_OF_WORD = new Map<string, PartKind>(
  Object.entries(ROLE_WORDS).flatMap(([kind, words]) =>
    words.split(/\s+/).map((word) => [word, kind as PartKind] as const),
  ),
);
/** `post-with-comments`, `has-sidebar`, `no-ads`: said of a page, not of a part. */
const SAID_OF_PAGE = new Set([
  'with',
  'has',
  'no',
  'without',
  'hide',
  'hidden',
  'js',
  'single',
  'page',
  'layout',
  'is',
]);
/** `related-body`? no: first or last word only, and never beside one of these. */
const SAID_OF_ARTICLE = new Set([
  'article',
  'story',
  'post',
  'entry',
  'content',
  'main',
  'news',
  'text',
  'body',
]);

const answers = new Map<string, PartKind | undefined>();

/** The role that one class or id names: `read-also` → related, `entry-content` → undefined. */
export function roleOfName(name: string): PartKind | undefined {
  if (name === '') return undefined;
  const known = answers.get(name);
  if (known !== undefined || answers.has(name)) return known;
  const role = findRole(name);
  if (answers.size > 5000) answers.clear();
  answers.set(name, role);
  return role;
}

function findRole(names: string): PartKind | undefined {
  for (const name of names.split(/\s+/)) {
    // `inlineRelated` → inline related
    const words = name
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter(Boolean);
    if (words.length === 0 || words.some((word) => SAID_OF_PAGE.has(word))) continue;
    const role =
      KIND_OF_WORD.get(words.join('')) ?? KIND_OF_WORD.get(words.at(-1)!) ?? KIND_OF_WORD.get(words[0]!);
    if (role && !namesArticle(words, role)) return role;
    if (readsOn(words)) return 'related';
  }
  return undefined;
}

/** `article-date` is a date, `article-tags` are tags, but `menu-article`, `tag-story` are pages. */
function namesArticle(words: string[], role: PartKind): boolean {
  const last = words.at(-1)!;
  return (role === 'menu' || role === 'metadata') && words.length > 1 && SAID_OF_ARTICLE.has(last);
}

/** `read-also`, `lire-aussi`, `most-read`, `les-plus-lus`, `a-lire`, `more-stories`. */
function readsOn(words: string[]): boolean {
  const said = words.join(' ');
  return /\b(read (also|more|next|on)|(a )?lire( aussi)?|most (read|viewed|popular)|plus lus?|see also|more (news|stories|from)|top (news|stories)|chitaite|leer (mas|tambien))\b/.test(
    said,
  );
}
