import { Thread } from "threading";

const state = { raised: false };

function raise_it() {
  state.raised = true;
}

function spin() {
  let turns = 0;
  while (!state.raised) turns += 1;
  return turns >= 0;
}

const waiting = new Thread({ target: () => print("seen", spin()) });
waiting.start();
new Thread({ target: raise_it }).start();
waiting.join();
print("done");
