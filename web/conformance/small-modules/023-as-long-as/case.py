from itertools import count, dropwhile, filterfalse, groupby, islice, takewhile
from threading import Lock, Thread

lock = Lock()


def small(n):
    with lock:
        return n < 4


def even(n):
    return n % 2 == 0


def attempt(call):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)


print(list(takewhile(small, [1, 3, 5, 2])), list(dropwhile(small, [1, 3, 5, 2])))
print(list(takewhile(small, count())), list(islice(dropwhile(small, count()), 3)))
print(list(filterfalse(even, range(7))), list(filterfalse(None, [0, 1, False, 2])))
taking = takewhile(small, iter([1, 9, 2]))
print(list(taking), list(taking))
print([[key, list(group)] for key, group in groupby("aabbba")])
words = ["apple", "avocado", "bean", "cherry", "corn", "date"]
print([[key, list(group)] for key, group in groupby(words, key=lambda word: word[0])])
print([key for key, _ in groupby([1, 1, 2, 1])])
groups = groupby([1, 1, 2, 2])
_, ones = next(groups)
_, twos = next(groups)
print(list(ones), list(twos))
print(list(groupby([])))
print([[key, len(list(group))] for key, group in groupby([[1], [1], [2]])])
threads = [Thread(target=lambda: print(list(takewhile(small, count(2))))) for _ in range(2)]
for thread in threads:
    thread.start()
    thread.join()
attempt(lambda: takewhile(small, 5))
attempt(lambda: list(takewhile(5, [1])))
attempt(lambda: groupby(5))
