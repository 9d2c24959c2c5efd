from multiprocessing import Array, Value

def attempt(label, call):
    try:
        call()
        print(label, "made")
    except Exception as e:
        print(label, type(e).__name__, e)

def put(shared, value):
    shared.value = value

if __name__ == "__main__":
    number, ratio = Value("i", 1), Value("d", 0.5)
    attempt("text in i:", lambda: put(number, "x"))
    attempt("fraction in i:", lambda: put(number, 1.5))
    attempt("None in i:", lambda: put(number, None))
    attempt("text in d:", lambda: put(ratio, "x"))
    attempt("whole number in d:", lambda: put(ratio, 4))
    attempt("fraction at first:", lambda: Value("i", 0.5))
    attempt("texts in an array:", lambda: Array("i", ["a", "b"]))
    attempt("length below zero:", lambda: Array("i", -1))
    attempt("no such code:", lambda: Value("z", 1))
    print(number.value, ratio.value / 8)
