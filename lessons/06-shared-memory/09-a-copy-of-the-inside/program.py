from multiprocessing import Manager, Process

def add_mark(marks, name):
    marks.get(name).append(1)
    print("child: ", marks.get(name))

if __name__ == "__main__":
    with Manager() as manager:
        marks = manager.dict({"Ann": [2, 3]})
        p = Process(
            target=add_mark, args=(marks, "Ann"),
        )
        p.start()
        p.join()
        print("parent:", marks.get("Ann"))
