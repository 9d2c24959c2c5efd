// Every program of the differential tests, by area of the grammar. Any form of the compiler must agree on them.
import { classes } from "./classes.ts";
import { controlFlow } from "./control-flow.ts";
import { expressions } from "./expressions.ts";
import { functions } from "./functions.ts";
import { generatorsAsync } from "./generators-async.ts";

export const programs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  functions,
  classes,
  "control flow": controlFlow,
  expressions,
  "generators and async": generatorsAsync,
};
