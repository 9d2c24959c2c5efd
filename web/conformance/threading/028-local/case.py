from threading import Thread, local

data = local()
data.x = 1

def work(n):
    print(hasattr(data, "x"))
    try:
        data.x
    except AttributeError as e:
        print(e)
    data.x = n
    data.y = -n
    print(data.x, sorted(data.__dict__))

for n in (10, 20):
    t = Thread(target=work, args=(n,))
    t.start()
    t.join()
print(data.x, hasattr(data, "y"))
del data.x
print(hasattr(data, "x"))
try:
    del data.x
except AttributeError as e:
    print("gone")
try:
    local(1)
except TypeError as e:
    print(e)
