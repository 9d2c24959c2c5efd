from multiprocessing import set_start_method
from multiprocessing.managers import BaseManager

class Counter:
    def __init__(self, start=0):
        self.count = start

    def add(self, by=1):
        self.count += by
        return self.count

    def fail(self, why):
        raise ValueError(why)

    def _hidden(self):
        return "hidden"

class Calculator:
    def add(self, a, b):
        return a + b

class MyManager(BaseManager):
    pass

MyManager.register("Counter", Counter)
MyManager.register("Calculator", callable=Calculator)

if __name__ == "__main__":
    set_start_method("spawn")
    with MyManager() as manager:
        counter = manager.Counter(10)
        print(counter.add(), counter.add(5), counter.add())
        other = manager.Counter()
        print(other.add(2), manager.Calculator().add(3, 4))
        try:
            counter.fail("as asked")
        except ValueError as e:
            print("ValueError", e)
        print(hasattr(counter, "add"), hasattr(counter, "_hidden"), hasattr(counter, "count"))
        print([counter])
