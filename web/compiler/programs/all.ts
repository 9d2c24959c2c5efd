// Every program of the differential tests, by area of the language. Any form of the compiler must agree on them.
import { accessors } from "./accessors.ts";
import { asyncFunctions } from "./async-functions.ts";
import { asyncGenerators } from "./async-generators.ts";
import { callbackDetails } from "./callback-details.ts";
import { callbacks } from "./callbacks.ts";
import { calls } from "./calls.ts";
import { classElements } from "./class-elements.ts";
import { superForms } from "./classes-super.ts";
import { classes } from "./classes.ts";
import { completion } from "./completion.ts";
import { constructors } from "./constructors.ts";
import { controlFlow } from "./control-flow.ts";
import { corners } from "./corners.ts";
import { destructuring } from "./destructuring.ts";
import { expressions } from "./expressions.ts";
import { functions } from "./functions.ts";
import { generatorsAsync } from "./generators-async.ts";
import { generatorsResumed } from "./generators-resumed.ts";
import { generators } from "./generators.ts";
import { loops } from "./loops.ts";
import { names } from "./names.ts";
import { operators } from "./operators.ts";
import { parameters } from "./parameters.ts";
import { protocols } from "./protocols.ts";
import { replaced } from "./replaced.ts";
import { scopes } from "./scopes.ts";
import { texts } from "./texts.ts";
import { typescript } from "./typescript.ts";

export const programs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  functions,
  parameters,
  names,
  calls,
  operators,
  expressions,
  destructuring,
  scopes,
  "control flow": controlFlow,
  loops,
  completion,
  classes,
  "class elements": classElements,
  accessors,
  constructors,
  super: superForms,
  generators,
  "generators resumed": generatorsResumed,
  "generators and async": generatorsAsync,
  "async functions": asyncFunctions,
  "async generators": asyncGenerators,
  callbacks,
  "callbacks in detail": callbackDetails,
  corners,
  protocols,
  replaced,
  texts,
  typescript,
};
