from threading import Thread

def work(letter):
    for _ in range(20):
        print(letter * 30)

threads = [Thread(target=work, args=(letter,)) for letter in "abc"]
for t in threads:
    t.start()
for t in threads:
    t.join()
