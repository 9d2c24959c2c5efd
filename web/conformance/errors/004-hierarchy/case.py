import queue
import multiprocessing

kinds = [
    ArithmeticError, AssertionError, AttributeError, BlockingIOError, BrokenPipeError, BufferError,
    ChildProcessError, ConnectionError, ConnectionRefusedError, ConnectionResetError, EOFError,
    FileExistsError, FileNotFoundError, ImportError, IndexError, IsADirectoryError, KeyError,
    LookupError, MemoryError, ModuleNotFoundError, NotImplementedError, OSError, OverflowError,
    PermissionError, ProcessLookupError, RecursionError, RuntimeError, StopIteration, TimeoutError,
    UnicodeError, ValueError, ZeroDivisionError, multiprocessing.ProcessError,
    multiprocessing.TimeoutError, multiprocessing.AuthenticationError,
]
bases = [
    Exception, ArithmeticError, LookupError, OSError, ConnectionError, RuntimeError, ValueError,
    ImportError, TimeoutError, multiprocessing.ProcessError,
]
for kind in kinds:
    print(kind.__name__, [base.__name__ for base in bases if issubclass(kind, base)])
