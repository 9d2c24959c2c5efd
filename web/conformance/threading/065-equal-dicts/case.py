from queue import PriorityQueue


def put(queue, item):
    try:
        queue.put(item)
        print("put", item)
    except TypeError as e:
        print(e)


queue = PriorityQueue()
put(queue, [1, {"job": "a", "args": [1, 2]}])
put(queue, [1, {"args": [1, 2], "job": "a"}])
put(queue, [1, {"job": "b"}])
print(queue.unfinished_tasks, queue.qsize())
other = PriorityQueue()
put(other, [2, {}, "x"])
put(other, [2, {}, "b"])
put(other, [2, {}, "a"])
print(other.get(), other.get(), other.unfinished_tasks)
other.task_done()
print(other.unfinished_tasks)
