import pickle


def attempt(work):
    try:
        print(work())
    except (EOFError, pickle.UnpicklingError, TypeError) as e:
        print(type(e).__name__, e)


with open("values", "wb") as file:
    pickle.dump({"a": [1, 2.5, None]}, file)
    pickle.dump("two", file)
with open("values", "rb") as file:
    print(pickle.load(file), pickle.load(file))
    attempt(lambda: pickle.load(file))
    attempt(lambda: pickle.dumps(file))
data = pickle.dumps([1, 2, 3])
print(pickle.loads(data))
attempt(lambda: pickle.loads(data[:-1]))
attempt(lambda: pickle.loads(b""))
attempt(lambda: pickle.loads(b"!"))
attempt(lambda: pickle.loads("text"))
attempt(lambda: pickle.dumps(open("values", "w")))
