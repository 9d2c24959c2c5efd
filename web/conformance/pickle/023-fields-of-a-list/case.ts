import { Pipe } from "multiprocessing";

class Row extends Array<number> {
  unit = "";
}

if (__name__ === "__main__") {
  const [here, there] = Pipe();
  const row = new Row(1, 2);
  row.unit = "kg";
  here.send(row);
  const copy: any = there.recv();
  print(copy.constructor.name, copy[0], copy[1], copy.unit);
  const numbers: any = [1, 2];
  try {
    numbers.unit = "kg";
    here.send(numbers);
    const received: any = there.recv();
    print("sent; the copy's unit:", received.unit);
  } catch (e) {
    if (e instanceof AttributeError) print(e.name, e);
  }
}
