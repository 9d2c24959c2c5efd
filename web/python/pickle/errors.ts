// Errors of the pickle module. Python: library/pickle.rst
import { PythonException } from "../builtins/exceptions.ts";
import { MODULE } from "../builtins/text.ts";

export class PickleError extends PythonException {}
export class PicklingError extends PickleError {}
export class UnpicklingError extends PickleError {}

for (const [name, made] of Object.entries({ PickleError, PicklingError, UnpicklingError })) {
  Object.defineProperty(made.prototype, "name", {
    value: name,
    writable: true,
    configurable: true,
  });
  Object.defineProperty(made, MODULE, { value: "_pickle" });
}
