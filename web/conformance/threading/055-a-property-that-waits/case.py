from queue import Queue
from threading import Thread

questions, answers = Queue(), Queue()

class Box:
    @property
    def item(self):
        questions.put("what is in it?")
        return answers.get()

def look(box):
    print("in the box:", box.item)

t = Thread(target=look, args=(Box(),))
t.start()
print(questions.get())
answers.put("a cat")
t.join()
print("main goes on")
