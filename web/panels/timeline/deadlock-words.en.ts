// A deadlock in English.
import type { WaitFacts } from "../../trace/deadlock-story.ts";
import { isQueue } from "../../trace/shared-model.ts";
import { count, thing } from "./phrases.en.ts";
import type { DeadlockWords } from "./words.ts";

export const deadlockEn: DeadlockWords = {
  title: (threads) => `Deadlock: no ${threads ? "thread" : "process"} can go on`,
  line: (line) => `line ${line}`,
  nobody: "nobody",
  ended: "ended",
  wait(facts) {
    const { name, line, holds } = facts;
    const where = line > 0 ? ` at line ${line}` : "";
    return `${name} ${holds ? `holds ${thing(holds)} and waits` : "waits"}${where} ${aim(facts)}.`;
  },
};

function aim(facts: WaitFacts): string {
  const { need, object, on, call, holder, self, holderEnded, items } = facts;
  const what = object ? thing(object) : on || call || "something";
  switch (need) {
    case "release":
      if (holderEnded && object && isQueue(object))
        return `for its turn at ${what}. ${holder} had it and ended without giving it back`;
      if (self) return `for ${what}, which it holds itself`;
      if (holderEnded) return `for ${what}. ${holder} took it and ended without giving it back`;
      if (holder) return `for ${what}, which ${holder} holds`;
      return `for ${what}. Nobody is left who could release it`;
    case "end":
      return `for ${holder ?? what} to end`;
    case "put":
      if (holderEnded)
        return `for something to come out of ${what}. ${holder} ended halfway through putting something in, and blocks it`;
      return `for something to come out of ${what}. ${could(holder, "put something in")}`;
    case "read":
      if (holderEnded)
        return `for room in ${what}. ${holder} ended halfway through putting something in, and blocks it`;
      return `for room in ${what}. ${could(holder, "take something out")}`;
    case "arrive":
      return `for others to come to ${what}. Nobody is left who could come`;
    case "set":
      return `for ${what} to be set. Nobody is left who could set it`;
    case "notify":
      return `for a notify of ${what}. Nobody is left who could notify it`;
    case "work":
      if (self) return `for ${what} to do its work, and is itself the one who would have to do it`;
      if (holderEnded)
        return `for ${what} to do its work. ${holder} ended before its task was done`;
      if (holder) return `for ${what} to do its work. ${holder} would have to finish its task`;
      return `for ${what} to do its work. Nobody is left who could do it`;
    case "done": {
      const all = items === null ? "everything" : `the ${count(items, "item", "items")}`;
      const put = `for ${all} put into ${what} to be reported by task_done()`;
      if (holderEnded) return `${put}. ${holder} took something out and ended without calling it`;
      return `${put}. ${could(holder, "call it")}`;
    }
    case "settle":
      if (on) return `for ${on} to return. Nothing is left that could bring that about`;
      return "for a promise. Nothing is left that could settle it";
    case "act":
      if (holderEnded)
        return `for ${what}. ${holder} ended while it waited there, and can't answer`;
      return `for ${what}. ${could(holder, "act")}`;
  }
}

function could(holder: string | null, act: string): string {
  return holder === null ? `Nobody is left who could ${act}` : `${holder} would have to ${act}`;
}
