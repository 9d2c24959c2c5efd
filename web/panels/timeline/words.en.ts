// The timeline in English.
import type { StoryParams } from "../../trace/story.ts";
import { signalName, signalOf } from "../../trace/signals.ts";
import { at, count, seconds, thing } from "./phrases.en.ts";
import { deadlockEn } from "./deadlock-words.en.ts";
import { sharingEn } from "./sharing-words.en.ts";
import { threadsEn } from "./thread-words.en.ts";
import { firstLine, type TimelineWords } from "./words.ts";

export const timelineEn: TimelineWords = {
  title: "Timeline",
  summary: (end, processes, lines) =>
    `${seconds(end)} · ${count(processes, "process", "processes")} · ${count(lines, "line", "lines")}`,
  legend: {
    label: "Legend",
    running: "running",
    sleeping: "sleeping",
    waiting: "waiting",
    io: "I/O",
    core: "ready, not its turn",
    gil: "ready, wants the GIL",
    turn: "has the GIL",
    coroutine: "coroutine: waits, runs",
    arrow: "start, join",
    message: "message",
    request: "request, answer",
    hold: "holds a lock",
    task: "task",
    depth: "messages in a queue",
  },
  play: "Play",
  pause: "Pause",
  restart: "Back to the start",
  speed: "Speed",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  fit: "Fit",
  follow: "Follow",
  empty: "Run the program. Each process gets a lane here.",
  picture: "Timeline of the processes",
  keys:
    "Left and right arrow: step from event to event. Home, End: start and end. Space: play. Up and down arrow: choose a lane or a thread. " +
    "Enter: what happened here. Plus, minus: zoom. Shift and arrow: pan. 0: fit. Escape: back.",
  pid: (pid) => `pid ${pid}`,
  waiting: (call) => (call === "" ? "waiting" : `waiting: ${call}`),
  io: (call) => (call === "" ? "I/O" : `I/O: ${call}`),
  exit: (exitcode) => `exit ${exitcode}`,
  below: "↓ more",
  measured: (length) => `${seconds(length)} measured`,
  object: (type, line) => (line > 0 ? `${type}, line ${line}` : type),
  limit: (limit) => `at most ${limit}`,
  omitted: (left) => `… ${count(left, "small event", "small events")} left out`,
  coroutines: (all) => count(all, "coroutine", "coroutines"),
  moreThreads: (more) => count(more, "more thread", "more threads"),
  story: {
    ...sharingEn,
    ...threadsEn,
    create: ({ name, child, method, daemon, line }) =>
      `${name} starts ${child}${daemon ? ", a daemon," : ""} with ${method}${at(line)}.`,
    begin: ({ name, pid, parent }) =>
      parent === null
        ? `${name} begins, as process ${pid}.`
        : `${name} begins, as process ${pid}. Its parent is ${parent}.`,
    end: ({ name, exitcode, seconds: lived }) =>
      `${name} ends${lived === null ? "" : ` after ${seconds(lived)}`}${ending(exitcode)}.`,
    print: ({ name, text, stream, line }) =>
      `${name} ${stream === "stderr" ? "writes an error text" : "prints"} ${quoted(text)}${at(line)}.`,
    join: ({ name, child, line }) => `${name} has seen that ${child} ended${at(line)}.`,
    signal: ({ name, target, signal, line }) =>
      `${name} sends ${signalName(signal)} to ${target}${at(line)}.`,
    error: ({ name, type, message, line }) =>
      `${name} meets an exception that nothing catches${at(line)}: ${type}${message === "" ? "" : `: ${message}`}.`,
    running: (facts) =>
      `${facts.name} ${facts.open ? "has been running" : "runs"} for ${seconds(facts.seconds)}${at(facts.line)}.`,
    ready: (facts) =>
      `${facts.name} could run and ${facts.open ? "has been waiting" : "waits"} ${seconds(facts.seconds)} for ${wanted(facts)}${at(facts.line)}.`,
    sleeping: (facts) =>
      `${facts.name} ${facts.open ? "has been asleep" : "sleeps"} for ${seconds(facts.seconds)}${by(facts)}.`,
    waiting: (facts) =>
      `${facts.name} ${facts.open ? "has been waiting" : "waits"} ${seconds(facts.seconds)}${aim(facts)}${by(facts)}${holder(facts)}.`,
    io: (facts) =>
      `${facts.name} ${facts.open ? "has been waiting" : "waits"} ${seconds(facts.seconds)} for ${facts.on || "input or output"}${by(facts)}.`,
  },
  deadlock: deadlockEn,
  twin: {
    caption: "What each process did",
    process: "Process",
    parent: "Parent",
    began: "Began",
    ended: "Ended",
    exitcode: "Exit code",
    happened: "What happened",
    none: "none",
    more: (more) => `and ${more} more`,
    seconds: (t) => seconds(t),
  },
};

type Lasting = StoryParams["waiting"];

function by({ call, line }: Lasting): string {
  const where = line > 0 ? `line ${line}` : "";
  const what = call === "" ? where : `${call}${where && ", "}${where}`;
  return what === "" ? "" : ` (${what})`;
}

/** What it lacks, being ready. */
function wanted({ on, holder: owner }: Lasting): string {
  if (on !== "GIL") return "its turn";
  return owner === null ? "the GIL" : `the GIL, which ${owner} has`;
}

function aim({ on, object }: Lasting): string {
  if (object) return ` for ${thing(object)}`;
  return on === "" ? "" : ` for ${on}`;
}

/** Not said twice: waiting for a process is waiting for what it must do. */
function holder({ holder: name, on }: Lasting): string {
  return name === null || name === on ? "" : `. It is held by ${name}`;
}

function ending(exitcode: number | null): string {
  if (exitcode === null) return ", because the run was stopped";
  const signal = signalOf(exitcode);
  return signal === null
    ? `, exit code ${exitcode}`
    : `, by ${signal} (exit code ${exitcode})`.replace("-", "−");
}

function quoted(text: string): string {
  return `“${firstLine(text)}”`;
}
