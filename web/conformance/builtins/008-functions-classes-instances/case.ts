class Plain {}

class Spoken {
  toString() {
    return "a spoken thing";
  }
}

function work() {}

print(work, [work]);
print(Plain, [Plain], ValueError);
print(new Plain(), [new Plain()]);
print(new Spoken(), [new Spoken()], { s: new Spoken() });
print(() => 1);
const same = new Plain();
let text = "";
const catcher = { write: (piece: string) => (text += piece) };
const shown = (value: unknown) => {
  text = "";
  print(value, kw({ file: catcher as any, end: "" }));
  return text;
};
const first = shown(same);
print(first === shown(same), first === shown(new Plain()));
print(print);
