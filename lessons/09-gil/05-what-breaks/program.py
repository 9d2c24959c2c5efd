from threading import Thread

seen = {}

def count(words):
    for word in words:
        seen[word] = seen.get(word, 0) + 1

text = "to be or not to be".split()
a = Thread(target=count, args=(text,))
b = Thread(target=count, args=(text,))
a.start()
b.start()
a.join()
b.join()
print(seen, "sum", sum(seen.values()))
