// The words that lesson texts are written in: <Predict>, <Option>, <After>, <Look>, <Change>, <Goal>, <Hint>.
import type { ReactNode } from "react";

interface PartProps {
  readonly children: ReactNode;
}

export const lessonParts = {
  Predict: ({ question, children }: PartProps & { readonly question: string }) => (
    <section>
      <h2>{question}</h2>
      <ul>{children}</ul>
    </section>
  ),
  Option: ({ children }: PartProps) => <li>{children}</li>,
  After: ({ children }: PartProps) => <div>{children}</div>,
  Look: ({ children }: PartProps) => <div>{children}</div>,
  Change: ({ children }: PartProps) => <div>{children}</div>,
  Goal: ({ children }: PartProps) => <div>{children}</div>,
  Hint: ({ children }: PartProps) => <div>{children}</div>,
};
