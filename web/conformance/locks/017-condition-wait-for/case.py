from multiprocessing import Condition, Process, Value, set_start_method

def count_up(condition, number):
    for _ in range(4):
        with condition:
            number.value += 1
            condition.notify()
            # The parent says when to go on.
            condition.wait_for(lambda: number.value % 10 == 0)
    with condition:
        number.value = -1
        condition.notify()

if __name__ == "__main__":
    set_start_method("spawn")
    condition = Condition()
    number = Value("i", 0, lock=False)
    child = Process(target=count_up, args=(condition, number))
    child.start()
    with condition:
        for _ in range(4):
            print(condition.wait_for(lambda: number.value % 10 == 1), number.value)
            number.value += 9
            condition.notify()
        print(condition.wait_for(lambda: number.value < 0, 10), number.value)
        print(condition.wait_for(lambda: number.value > 0, timeout=0.02))
        print(condition.wait_for(lambda: 0, 0), condition.wait_for(lambda: None, 0))
    child.join()
    print(child.exitcode, condition)
