from multiprocessing import Process, set_start_method


class Basket:
    def __init__(self):
        self.fruit = ["apple"]


def work(items, basket):
    items.append(4)
    basket.fruit.append("pear")
    print("child", items, basket.fruit)


if __name__ == "__main__":
    set_start_method("spawn")
    items, basket = [1, 2, 3], Basket()
    p = Process(target=work, args=(items, basket))
    items.append("before start")
    p.start()
    p.join()
    print("parent", items, basket.fruit)
