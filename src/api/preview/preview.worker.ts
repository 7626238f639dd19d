/** The worker: answers each question on the port that came with it, so that answers cannot be mixed up. */
import { answerTo, createAnswers } from './answers';
import { type Question, stopWord } from './protocol';

const answers = createAnswers();

async function reply({ kind, ask }: Question, port: MessagePort): Promise<void> {
  const stop = new AbortController();
  port.addEventListener('message', ({ data }) => {
    if (data === stopWord) stop.abort();
  });
  port.start();
  try {
    port.postMessage({ answer: await answerTo(answers, kind, ask, stop.signal) });
  } catch (error) {
    port.postMessage({ broke: error instanceof Error ? error.message : String(error) });
  }
}

globalThis.addEventListener('message', (event: MessageEvent<Question>) => {
  const [port] = event.ports;
  if (port) void reply(event.data, port);
});
