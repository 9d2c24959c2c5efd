from multiprocessing import Process, Queue, set_start_method


class Parcel:
    def __init__(self, content):
        self.content = content

    def heavy(self):
        return len(self.content) > 2


def answer(questions, answers):
    item = questions.get()
    item.content.append("child's")
    answers.put([item.heavy(), item])


if __name__ == "__main__":
    set_start_method("spawn")
    questions, answers = Queue(), Queue()
    p = Process(target=answer, args=(questions, answers))
    p.start()
    parcel = Parcel(["a", "b"])
    questions.put(parcel)
    heavy, back = answers.get()
    p.join()
    print(heavy, back.content, parcel.content, back is parcel, isinstance(back, Parcel))
    same = [1]
    questions.put([same, same, {"x": None, "y": [True, 2.5, "t"]}])
    one, other, rest = questions.get()
    print(one is other, one is same, rest)
