// How long work is shown on a terminal: one line that moves where there is a terminal, a line each where there is none.

export interface ShownProgress {
  step: (done: number, total: number, name: string) => void;
  end: (sentence?: string) => void;
}

export function showProgress(title: string, out: NodeJS.WriteStream = process.stdout): ShownProgress {
  let shown = false;
  return {
    step(done, total, name) {
      shown = true;
      if (out.isTTY) out.write(`\r\u001b[K${title}  ${done}/${total}  ${name}`);
      else if (done === total || done % 10 === 0) out.write(`${title}  ${done}/${total}\n`);
    },
    end(sentence) {
      if (shown && out.isTTY) out.write('\r\u001b[K');
      if (sentence) out.write(`${sentence}\n`);
    },
  };
}
