import { Process, Queue, set_start_method } from "multiprocessing";

class Parcel {
  content: string[];

  constructor(content: string[]) {
    this.content = content;
  }

  heavy() {
    return this.content.length > 2;
  }
}

function answer(questions: Queue<Parcel>, answers: Queue) {
  const item = questions.get();
  item.content.push("child's");
  answers.put([item.heavy(), item]);
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const questions = new Queue<any>();
  const answers = new Queue<any>();
  const p = new Process({ target: answer, args: [questions, answers] });
  p.start();
  const parcel = new Parcel(["a", "b"]);
  questions.put(parcel);
  const [heavy, back] = answers.get();
  p.join();
  print(heavy, back.content, parcel.content, back === parcel, back instanceof Parcel);
  const same = [1];
  questions.put([same, same, { x: null, y: [true, 2.5, "t"] }]);
  const [one, other, rest] = questions.get();
  print(one === other, one === same, rest);
}
