// `foedera examples load|remove`: the invented example data.
import { type Command, InvalidArgumentError } from 'commander';
import { LOCAL_ACTOR } from '../desk/actor.ts';
import { EXAMPLES_FOLDER, loadExamples } from '../desk/load-examples.ts';
import { removeExamples } from '../desk/remove-examples.ts';
import { chooseTerminalLanguage } from './language.ts';
import { showProgress } from './terminal.ts';
import { withDesk } from './with-desk.ts';

interface ExamplesOptions {
  data?: string;
  lang?: string;
}

const SAY = {
  fr: {
    loaded: (n: number) => `${n} documents d’exemple lus (inventés)`,
    removed: (n: number) => `${n} documents d’exemple retirés`,
  },
  en: {
    loaded: (n: number) => `${n} example documents read (invented)`,
    removed: (n: number) => `${n} example documents taken out`,
  },
};

export function add(program: Command): void {
  program
    .command('examples')
    .description('load the invented example data, or take it out')
    .argument('<load|remove>', 'what to do', chooseDeed)
    .option('--data <folder>', 'folder of the register (FOEDERA_DATA)')
    .option('--lang <fr|en>', 'language of the messages')
    .action(async (deed: 'load' | 'remove', { data, lang }: ExamplesOptions) => {
      const say = SAY[chooseTerminalLanguage(lang)];
      if (deed === 'remove') {
        const count = await withDesk(data, (desk) => removeExamples(desk, LOCAL_ACTOR));
        process.stdout.write(`${say.removed(count)}\n`);
        return;
      }
      const shown = showProgress(say.loaded(0));
      const count = await withDesk(data, (desk) =>
        loadExamples(desk, LOCAL_ACTOR, EXAMPLES_FOLDER, shown.step),
      );
      shown.end(say.loaded(count));
    });
}

function chooseDeed(text: string): string {
  if (text === 'load' || text === 'remove') return text;
  throw new InvalidArgumentError('say load or remove');
}
