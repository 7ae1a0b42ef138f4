// Deciding on a claim: accept, correct, reject; each is told in a notice that can undo it. Also joining two entities.
import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { ask, Refused } from '../api/client.ts';
import { useWords } from '../words/language.tsx';
import { Trouble } from './states.tsx';
import { partsWords } from './words.ts';

export type Decision = 'accepted' | 'corrected' | 'rejected';
interface Recorded {
  statement?: { statement: string };
  /** The decision itself, where what was recorded is one. */
  decision?: string;
}

/** What is taken back by undoing: the decision, or the statement a person entered. */
const idOf = ({ statement, decision }: Recorded): string | undefined => decision ?? statement?.statement;

/** Takes back something a person recorded, and says so. */
export function useUndo() {
  const queries = useQueryClient();
  const words = useWords(partsWords);
  return useCallback(
    async (statement: string) => {
      try {
        await ask(`/statements/${encodeURIComponent(statement)}/undo`, { method: 'POST', body: {} });
        notifications.show({ message: words.undone, autoClose: 2500 });
      } catch (error) {
        notifications.show({ message: <Trouble error={error} />, autoClose: false });
      }
      await queries.invalidateQueries();
    },
    [queries, words],
  );
}

/** A notice that says what was done, with one button to take it back. */
export function useToldDone() {
  const undo = useUndo();
  const words = useWords(partsWords);
  return useCallback(
    (what: string, recorded: Recorded) => {
      const statement = idOf(recorded);
      const id = notifications.show({
        autoClose: 9000,
        withBorder: true,
        message: (
          <span className="row apart">
            {words.done(what)}
            {statement && (
              <Button
                size="compact-xs"
                onClick={() => {
                  notifications.hide(id);
                  void undo(statement);
                }}
              >
                {words.undo}
              </Button>
            )}
          </span>
        ),
      });
    },
    [undo, words],
  );
}

export interface Correction {
  /** How the fact is asserted; `actual`: as a fact. */
  mod?: string;
  /** The fields as they should be; `null` takes a field away. */
  value?: Record<string, unknown>;
  note?: string;
  /** The decision that was on screen; another one made since is a conflict. */
  seen?: string | undefined;
}

/** Decides on one statement. A conflict is thrown to the form, so that nothing typed is lost; else it is shown here. */
export function useDecide() {
  const queries = useQueryClient();
  const told = useToldDone();
  const words = useWords(partsWords);
  return useCallback(
    async (statement: string, decision: Decision, more: Correction = {}): Promise<string | undefined> => {
      try {
        const recorded = await ask<Recorded>(`/statements/${encodeURIComponent(statement)}/review`, {
          body: { decision, ...more },
        });
        told(words[decision], recorded);
        void queries.invalidateQueries();
        return idOf(recorded);
      } catch (error) {
        if (decision === 'corrected' && error instanceof Refused) throw error;
        notifications.show({ message: <Trouble error={error} />, autoClose: false });
        void queries.invalidateQueries();
        return undefined;
      }
    },
    [queries, told, words],
  );
}

/** Says that two entities are the same, different, or that one cannot tell. */
export function useJudge() {
  const queries = useQueryClient();
  const told = useToldDone();
  const words = useWords(partsWords);
  return useCallback(
    async (a: string, b: string, judgement: 'same' | 'different' | 'unsure') => {
      try {
        told(words[judgement], await ask<Recorded>('/identity', { body: { a, b, judgement } }));
      } catch (error) {
        notifications.show({ message: <Trouble error={error} />, autoClose: false });
      }
      await queries.invalidateQueries();
    },
    [queries, told, words],
  );
}
