// The words on the switch between the two machines. They come with it, since messages weigh on every page; all other
// words about machines come when somebody wants to read them.
import type { InEachLanguage } from "../../../i18n/language.ts";

interface SwitchWords {
  readonly machine: string;
  real(cores: number): string;
  readonly simulated: string;
  readonly about: string;
}

export const switchWords: InEachLanguage<SwitchWords> = {
  en: {
    machine: "Machine",
    real: (cores) => (cores === 1 ? "This machine · 1 core" : `This machine · ${cores} cores`),
    simulated: "Simulated",
    about: "What is measured, what is simulated",
  },
  zh: {
    machine: "运行在",
    real: (cores) => `本机 · ${cores} 核`,
    simulated: "模拟机",
    about: "哪些是实测，哪些是模拟",
  },
};
