// Whether a text is an RSS or Atom feed; apart from feed.ts, so that asking does not load the feed library.

/** `<rss`, `<feed xmlns="…Atom"`, `<rdf:RDF` near the start. */
export const looksLikeFeed = (text: string) => {
  const head = text.slice(0, 2000);
  return /<rss[\s>]|<rdf:RDF[\s>]|<feed[\s>]/i.test(head) && !/<html[\s>]/i.test(head);
};
