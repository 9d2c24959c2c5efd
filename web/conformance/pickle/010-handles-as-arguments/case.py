from multiprocessing import (
    Array, Event, JoinableQueue, Lock, Pipe, Process, Queue, SimpleQueue, Value, set_start_method,
)

def use(things, end, *, word):
    with things["lock"]:
        things["value"].value += 1
        things["array"][1] = 5
    things["queues"][0].put("to the queue")
    things["queues"][1].put("to the simple queue")
    end.send([word, things["queues"][2].get()])
    things["queues"][2].task_done()
    end.close()
    things["event"].set()

if __name__ == "__main__":
    set_start_method("spawn")
    here, there = Pipe()
    queue, simple, joinable = Queue(), SimpleQueue(), JoinableQueue()
    things = {
        "lock": Lock(),
        "value": Value("i", 1),
        "array": Array("i", [1, 2, 3]),
        "queues": [queue, simple, joinable],
        "event": Event(),
    }
    joinable.put("from the parent")
    child = Process(target=use, args=(things, there), kwargs={"word": "keyword"})
    child.start()
    there.close()
    print(queue.get(), simple.get(), here.recv())
    joinable.join()
    print(things["event"].wait(), things["value"].value, things["array"][:])
    try:
        here.recv()
    except EOFError as e:
        print("EOFError", [str(e)])
    child.join()
    try:
        here.send(queue)
    except RuntimeError as e:
        print(e)
