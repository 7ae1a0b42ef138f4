// The tables, in numbered steps that only go forward, in SQL that both engines understand.
import { Refusal } from '../vocabulary/refusal.ts';

export interface Migration {
  number: number;
  name: string;
  /** Understood by both engines. */
  both: string[];
  sqlite: string[];
  postgres: string[];
}

const refuse = (what: string) => `
  create trigger log_${what} before ${what} on statement
  begin select raise(abort, 'the log of statements is append-only'); end`;

export const MIGRATIONS: Migration[] = [
  {
    number: 1,
    name: 'log, documents, projections, programme',
    both: [
      `create table statement (
        seq integer primary key, id text not null unique, entity text not null, kind text not null,
        fact text not null, value text not null, mod text, certainty text, language text, document text,
        evidence text, origin text not null, rule text, retracts text, about text,
        at text not null, actor text not null, hash text not null)`,
      `create index statement_entity on statement (entity)`,
      `create index statement_document on statement (document) where document is not null`,
      `create index statement_retracts on statement (retracts) where retracts is not null`,
      `create index statement_about on statement (about) where about is not null`,
      `create index statement_fact on statement (fact, seq)`,
      `create table document (
        id text primary key, sha256 text not null unique, bytes bigint not null, info text not null,
        received text not null, reader text not null, version text not null)`,
      `create table reading (
        document text not null, no integer not null, at text not null, text text not null, rest text not null,
        primary key (document, no))`,
      `create table member (
        entity text primary key, canonical text not null, kind text not null, first integer not null)`,
      `create index member_canonical on member (canonical)`,
      `create table judgement (
        seq integer primary key, statement text not null, a text not null, b text not null,
        judgement text not null, score double precision, person integer not null)`,
      `create index judgement_a on judgement (a)`,
      `create index judgement_b on judgement (b)`,
      `create table card (
        id text primary key, kind text not null, title text not null, day integer, documents integer not null,
        to_review integer not null, contradictions integer not null, example integer not null,
        recorded integer not null, row text not null)`,
      `create index card_day on card (kind, day)`,
      `create index card_title on card (kind, title)`,
      `create index card_counts on card (kind, to_review, contradictions)`,
      `create index card_recorded on card (kind, recorded)`,
      `create table record (
        id text primary key, type text not null, version integer not null, data text not null,
        at text not null, actor text not null)`,
      `create index record_type on record (type)`,
      `create table booking (
        id text primary key, facility text not null, starts bigint not null, ends bigint not null,
        blocking integer not null, exclusive integer not null, data text not null, check (starts < ends))`,
      `create index booking_facility on booking (facility, starts)`,
      `create table aside (id text primary key, value text not null)`,
    ],
    sqlite: [
      refuse('update'),
      refuse('delete'),
      // Bands of the text's fingerprint: documents that share one may be copies of one dispatch.
      `create table band (band text not null, document text not null, primary key (band, document)) without rowid`,
      `create table mention (entity text not null, seq integer not null, primary key (entity, seq)) without rowid`,
      `create index mention_seq on mention (seq)`,
      `create table block (key text not null, canonical text not null, primary key (key, canonical)) without rowid`,
      `create index block_canonical on block (canonical)`,
      `create table facet (
        card text not null, kind text not null, name text not null, value text not null,
        primary key (kind, name, value, card)) without rowid`,
      `create index facet_card on facet (card)`,
      `create table indexed (num integer primary key, card text not null unique)`,
      `create table word (word text primary key) without rowid`,
      `create virtual table words using fts5(title, body, content='', contentless_delete=1,
        tokenize="unicode61 remove_diacritics 0 tokenchars '_'")`,
    ],
    postgres: [
      `create function refuse_change() returns trigger language plpgsql as
        $$ begin raise exception 'the log of statements is append-only'; end $$`,
      `create trigger log_change before update or delete or truncate on statement
        for each statement execute function refuse_change()`,
      `create table band (band text not null, document text not null, primary key (band, document))`,
      `create table mention (entity text not null, seq integer not null, primary key (entity, seq))`,
      `create index mention_seq on mention (seq)`,
      `create table block (key text not null, canonical text not null, primary key (key, canonical))`,
      `create index block_canonical on block (canonical)`,
      `create table facet (
        card text not null, kind text not null, name text not null, value text not null,
        primary key (kind, name, value, card))`,
      `create index facet_card on facet (card)`,
      `create table indexed (num integer primary key, card text not null unique, words tsvector)`,
      `create index indexed_words on indexed using gin (words)`,
      `create table word (word text primary key)`,
      // Bytes order text here as they do in SQLite.
      `alter table card alter column title type text collate "C", alter column id type text collate "C"`,
      `create extension if not exists btree_gist`,
      `alter table booking add constraint booking_overlaps exclude using gist
        (facility with =, int8range(starts, ends) with &&) where (blocking = 1 and exclusive = 1)`,
    ],
  },
  {
    number: 2,
    name: 'profiles of those here, words by their length and from behind, proposals in their order',
    both: [
      // What newcomers are compared with, so that nobody need be folded for it.
      `create table profile (canonical text primary key, data text not null)`,
      `create table meta (name text primary key, value text not null)`,
      `create index judgement_open on judgement (judgement, person, score, seq)`,
      `drop table word`,
      `alter table indexed add column made text not null default ''`,
    ],
    sqlite: [
      `create table word (word text primary key, turned text not null, size integer not null) without rowid`,
      `create index word_size on word (size, word)`,
      `create index word_turned on word (size, turned)`,
    ],
    postgres: [
      `create table word (word text collate "C" primary key, turned text collate "C" not null, size integer not null)`,
      `create index word_size on word (size, word)`,
      `create index word_turned on word (size, turned)`,
    ],
  },
];

export const NEWEST = Math.max(...MIGRATIONS.map((m) => m.number));

/** The steps still to take; a database of a newer program is refused. */
export function stepsFrom(version: number): Migration[] {
  if (version > NEWEST)
    throw new Refusal(
      'store-newer',
      `This register was written by a newer Foedera (store ${version}, this one knows ${NEWEST}).`,
      { status: 409, next: 'Use the newer version of Foedera, or restore a backup made before.' },
    );
  return MIGRATIONS.filter((m) => m.number > version);
}
