// Runs a Python listing with the machine's python3 and keeps what came of it, for the comparison with the
// TypeScript program. Node. Where there is no python3 nothing is run, and whoever asks says so.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, resolve as absolute } from "node:path";
import * as v from "valibot";

const resultSchema = v.object({
  /** null when a signal ended it. */
  exitcode: v.nullable(v.number()),
  /** It did not end in time, and was ended with all its children. */
  timedOut: v.boolean(),
  stdout: v.string(),
  stderr: v.string(),
});

export type PythonResult = v.InferOutput<typeof resultSchema>;

/** Where results are kept, one file a listing and Python version. */
const KEPT = ".cache/python-results";
/** How long a listing may take. */
export interface Patience {
  /** Seconds after which it is killed. */
  readonly limit?: number;
  /** Seconds after which it is killed when it does nothing: it isn't meant to end. */
  readonly standing?: number;
}

const LIMIT = 60;
/** For a listing of a lesson that hangs. */
export const HANGS: Patience = { standing: 6 };

/** "Python 3.11.2", or null where there is none. */
export const pythonVersion: string | null = (() => {
  const { status, stdout } = spawnSync("python3", ["--version"], { encoding: "utf8" });
  return status === 0 ? stdout.trim() : null;
})();

/** Texts of files that the listing finds beside it, by name. */
export type GivenFiles = Readonly<Record<string, string>>;

/** Modules that listings import and that python3 need not have: requests, without a network. */
const MODULES = absolute("web/tooling/lessons/python");
const SAMPLES = absolute("public/samples");

/** Runs the listing now, and keeps the result. */
export async function runPython(
  listing: string,
  patience: Patience = {},
  files: GivenFiles = {},
): Promise<PythonResult> {
  const folder = mkdtempSync(join(tmpdir(), "many-hands-"));
  try {
    writeFileSync(join(folder, "program.py"), listing);
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    // A pipe is written in blocks, when a process ends. Readers see a terminal, which is written line by line.
    writeFileSync(
      join(folder, "sitecustomize.py"),
      "import sys\nsys.stdout.reconfigure(line_buffering=True)\n",
    );
    const result = await run(folder, patience);
    mkdirSync(KEPT, { recursive: true });
    writeFileSync(keptFile(listing, files), JSON.stringify(result));
    return result;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What came of the listing when it was last run; runs it when it never was. */
export async function pythonResult(
  listing: string,
  patience: Patience = {},
  files: GivenFiles = {},
): Promise<PythonResult> {
  let kept: string;
  try {
    kept = readFileSync(keptFile(listing, files), "utf8");
  } catch {
    return runPython(listing, patience, files);
  }
  return v.parse(resultSchema, JSON.parse(kept));
}

function run(folder: string, patience: Patience): Promise<PythonResult> {
  return new Promise((resolve, reject) => {
    const child = spawn("python3", ["program.py"], {
      cwd: folder,
      stdio: ["ignore", "pipe", "pipe"],
      env: {
        ...withoutPythonSettings(process.env),
        PYTHONPATH: [folder, MODULES].join(delimiter),
        PYTHONIOENCODING: "utf-8",
        PYTHONDONTWRITEBYTECODE: "1",
        MANY_HANDS_SAMPLES: SAMPLES,
      },
      // A group of its own: what it has spawned goes with it.
      detached: true,
    });
    let stdout = "";
    let stderr = "";
    let timedOut = false;
    const { pid: group } = child;
    const callOff = whenTooLong(group, patience, () => {
      timedOut = true;
      if (group !== undefined) process.kill(-group, "SIGKILL");
    });
    child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.on("error", (error) => {
      callOff();
      reject(error);
    });
    child.on("close", (exitcode) => {
      callOff();
      resolve({ exitcode, timedOut, stdout, stderr });
    });
  });
}

/** Calls `end` when a group of processes has tried one's patience; returns what calls that off. */
function whenTooLong(
  group: number | undefined,
  { limit = LIMIT, standing = Infinity }: Patience,
  end: () => void,
): () => void {
  let [used, since] = [0, performance.now()];
  const look = setInterval(() => {
    const now = group === undefined ? 0 : processorTime(group);
    if (Math.abs(now - used) > WAKING) [used, since] = [now, performance.now()];
    else if (performance.now() - since > standing * 1000) over();
  }, 250);
  const timer = setTimeout(() => over(), limit * 1000);
  const callOff = () => {
    clearInterval(look);
    clearTimeout(timer);
  };
  const over = () => {
    callOff();
    end();
  };
  return callOff;
}

/** Who stands still may wake up from time to time and look: in so many hundredths of a second nothing is done. */
const WAKING = 1;

/**
 * Hundredths of a second that the processes of a group have computed for: on a machine with other work one that will hang
 * takes its time to get there. 0 where that can't be known, outside Linux.
 */
function processorTime(group: number): number {
  if (!existsSync("/proc/self/stat")) return 0;
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => {
      // The second field, a name in brackets, may hold anything.
      const fields = (statOf(pid) ?? "").replace(/^.*\) /s, "").split(" ");
      return Number(fields[GROUP]) === group ? Number(fields[USER]) + Number(fields[SYSTEM]) : 0;
    })
    .reduce((sum, ticks) => sum + ticks, 0);
}

/** Places of fields in /proc/…/stat behind the name; see proc(5). */
const [GROUP, USER, SYSTEM] = [2, 11, 12] as const;

/** null for a process that has ended meanwhile. */
function statOf(pid: string): string | null {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8");
  } catch {
    return null;
  }
}

/** PYTHONUNBUFFERED and the like change what a listing does. */
function withoutPythonSettings(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith("PYTHON")));
}

function keptFile(listing: string, files: GivenFiles): string {
  const given = Object.keys(files).length > 0 ? JSON.stringify(files) : "";
  const hash = createHash("sha256").update(`${pythonVersion}\n${listing}${given}`).digest("hex");
  return join(KEPT, `${hash.slice(0, 20)}.json`);
}
