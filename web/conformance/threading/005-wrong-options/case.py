from threading import Thread

def work(a, b=2):
    print(a, b)

try:
    Thread(1)
except AssertionError as e:
    print(e)
try:
    Thread(foo=1)
except TypeError as e:
    print(e)
Thread(target=work, args=(1,), kwargs={"b": 3}).run()
Thread(target=work, args="xy").run()
for wrong in (Thread(target=5), Thread(target=work), Thread(target=work, args=(5)), Thread(target=work, args=(1, 2, 3))):
    try:
        wrong.run()
    except TypeError as e:
        print(e)
