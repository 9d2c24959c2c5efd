// Symbol.dispose and Symbol.asyncDispose where the engine has none: `using` is lowered by the compiler
// and looks for these.

for (const name of ["dispose", "asyncDispose"]) {
  if (!(name in Symbol)) Object.defineProperty(Symbol, name, { value: Symbol(`Symbol.${name}`) });
}
