from multiprocessing import get_context

note = "as written"
print("reading the file as", __name__)

def child(method):
    print(method, "child finds the note", note)

def start(method):
    Process = get_context(method).Process
    p = Process(target=child, args=(method,))
    p.start()
    p.join()

if __name__ == "__main__":
    note = "changed by main"
    start("spawn")
    start("fork")
