import { Manager, Process, set_start_method } from "multiprocessing";

interface Settings {
  colour: string;
  size?: number[];
  weight?: number;
}

function change(settings: Settings, number: { value: number }, row: { [index: number]: number }) {
  settings.colour = "blue";
  settings.size = [1, 2];
  number.value += 1;
  row[1] = 20;
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  with_(Manager(), (manager) => {
    const settings = manager.Namespace({ colour: "red" }) as unknown as Settings;
    const number = manager.Value("i", 41);
    const row = manager.Array("i", [1, 2, 3]);
    const child = new Process({ target: change, args: [settings, number, row] });
    child.start();
    child.join();
    print(settings.colour, settings.size, settings);
    print(number.value, number.get(), number);
    number.set(7);
    print(number.value, row[1], row.length, row.slice(0, 2));
    try {
      print(settings.weight);
    } catch (e) {
      if (e instanceof AttributeError) print("AttributeError", e);
    }
    delete settings.size;
    print(settings);
  });
}
