import { Event, Process, set_start_method } from "multiprocessing";

function answer(question: Event, reply: Event) {
  print("child waited:", question.wait());
  reply.set();
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const event = new Event();
  print(event.is_set(), event);
  print(event.wait(0), event.wait(0.01), event.wait({ timeout: 0 }));
  print(event.set(), event.is_set(), event);
  print(event.wait(), event.wait(0), event.set());
  print(event.clear(), event.is_set(), event.wait(0.01), event.clear());
  const [question, reply] = [new Event(), new Event()];
  const child = new Process({ target: answer, args: [question, reply] });
  child.start();
  print("reply:", reply.is_set());
  question.set();
  print("reply:", reply.wait(10), question.is_set());
  child.join();
}
