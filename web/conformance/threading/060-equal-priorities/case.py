from queue import PriorityQueue, SimpleQueue
class Job:
    def __init__(self, level, name):
        self.level = level
        self.name = name
    def __lt__(self, other):
        return self.level < other.level
jobs = PriorityQueue()
for i, level in enumerate([2, 1, 2, 1, 2, 1, 1]):
    jobs.put(Job(level, f"{level}-{i}"))
print([jobs.get().name for _ in range(7)])
simple = SimpleQueue()
simple.put("a", False)
simple.put("b", True, -1)
print(simple.get(), simple.get())
