import { AuthenticationError, ProcessError, TimeoutError as LateError } from "multiprocessing";

const kinds: any[] = [
  ArithmeticError,
  AssertionError,
  AttributeError,
  BlockingIOError,
  BrokenPipeError,
  BufferError,
  ChildProcessError,
  ConnectionError,
  ConnectionRefusedError,
  ConnectionResetError,
  EOFError,
  FileExistsError,
  FileNotFoundError,
  ImportError,
  IndexError,
  IsADirectoryError,
  KeyError,
  LookupError,
  MemoryError,
  ModuleNotFoundError,
  NotImplementedError,
  OSError,
  OverflowError,
  PermissionError,
  ProcessLookupError,
  RecursionError,
  RuntimeError,
  StopIteration,
  TimeoutError,
  UnicodeError,
  ValueError,
  ZeroDivisionError,
  ProcessError,
  LateError,
  AuthenticationError,
];
const bases: any[] = [
  Exception,
  ArithmeticError,
  LookupError,
  OSError,
  ConnectionError,
  RuntimeError,
  ValueError,
  ImportError,
  TimeoutError,
  ProcessError,
];
const className = (kind: any) => (kind === Exception ? "Exception" : kind.name);
for (const kind of kinds) {
  const e = new kind("text");
  print(kind.name, bases.filter((base) => e instanceof base).map(className));
}
