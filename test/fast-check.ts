import * as fc from "fast-check";
import { inject } from "vitest";

// One seed for every property, so that a run of the tests says of the same code the same thing each time.
fc.configureGlobal({ seed: inject("fuzzSeed") });
