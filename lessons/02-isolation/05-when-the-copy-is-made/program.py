from multiprocessing import Process
import time

def look(letters):
    time.sleep(0.5)
    print("child: ", letters)

if __name__ == "__main__":
    letters = ["a"]
    p = Process(target=look, args=(letters,))
    letters.append("b")
    p.start()
    letters.append("c")
    print("parent:", letters)
    p.join()
