import { Queue } from "queue";
import { Thread } from "threading";

const [questions, answers] = [new Queue<string>(), new Queue<string>()];

class Box {
  get item() {
    questions.put("what is in it?");
    return answers.get();
  }
}

function look(box: Box) {
  print("in the box:", box.item);
}

const t = new Thread({ target: look, args: [new Box()] });
t.start();
print(questions.get());
answers.put("a cat");
t.join();
print("main goes on");
