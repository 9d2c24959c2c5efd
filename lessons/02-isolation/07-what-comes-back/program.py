from multiprocessing import Process
import sys

found = 0

def count_vowels(word):
    global found
    for letter in word:
        if letter in "aeiou":
            found += 1
    print("child has found", found)
    sys.exit(found)

if __name__ == "__main__":
    p = Process(
        target=count_vowels,
        args=("isolation",),
    )
    p.start()
    p.join()
    print("parent has found", found)
    print("exit code", p.exitcode)
